import { h, render } from 'preact';
import { provideLocale } from '@/components/locale';
import { browserLocale } from '../shared/browser-locale';
import { PopupView } from './PopupView';
import { createPopup } from './popup-state';

const locale = browserLocale();
provideLocale(locale);
const root = document.getElementById('popup');
if (root === null) throw new Error('popup/index.html has no #popup');
document.documentElement.lang = locale.language === 'zh' ? 'zh-CN' : 'en';
document.title = locale.words('popupTitle');

const popup = createPopup();
addEventListener('pagehide', () => popup.flush());
render(h(PopupView, { popup, locale }), root);
void popup.load();
void popup.care.load();

/** How often the outline follows the page's scroll, in milliseconds. */
const FOLLOW = 600;
setInterval(() => void popup.followScroll(), FOLLOW);
