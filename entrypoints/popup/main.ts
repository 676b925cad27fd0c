import { h, render } from 'preact';
import { preparePageLocale } from '../shared/prepare-page-locale';
import { PopupView } from './PopupView';
import { createPopup } from './popup-state';

const locale = await preparePageLocale();
const root = document.getElementById('popup');
if (root === null) throw new Error('popup/index.html has no #popup');
document.title = locale.words('popupTitle');

const popup = createPopup();
addEventListener('pagehide', () => popup.flush());
render(h(PopupView, { popup, locale }), root);
void popup.load();
void popup.care.load();

/** How often the outline follows the page's scroll, in milliseconds. */
const FOLLOW = 600;
setInterval(() => void popup.followScroll(), FOLLOW);
