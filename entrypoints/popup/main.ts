import { h, render } from 'preact';
import { preparePageLocale } from '../shared/prepare-page-locale';
import { PopupView } from './PopupView';
import { createPopup } from './popup-state';

const locale = await preparePageLocale();
const root = document.getElementById('popup');
if (root === null) throw new Error('popup/index.html has no #popup');
document.title = locale.words('popupTitle');

const popup = createPopup();
addEventListener('pagehide', () => popup.front.flush());
render(h(PopupView, { popup }), root);
void popup.front.load();
void popup.care.load();

/** How often the outline follows the page's scroll, in milliseconds. */
const FOLLOW = 600;
setInterval(() => void popup.front.page.followScroll(), FOLLOW);
