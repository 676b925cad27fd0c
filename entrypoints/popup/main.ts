import { h, render } from 'preact';
import { browserLocale } from '../shared/browser-locale';
import { PopupView } from './PopupView';
import { createPopup } from './popup-state';

const locale = browserLocale();
const root = document.getElementById('popup');
if (root === null) throw new Error('popup/index.html has no #popup');
document.documentElement.lang = locale.language === 'zh' ? 'zh-CN' : 'en';
document.title = locale.words('popupTitle');

const popup = createPopup();
addEventListener('pagehide', () => popup.flush());
render(h(PopupView, { popup, locale }), root);
void popup.load();
