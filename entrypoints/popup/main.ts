import { h, render } from 'preact';
import { pageRoot } from '../shared/page-root';
import { preparePageLocale } from '../shared/prepare-page-locale';
import { PopupView } from './PopupView';
import { createPopup } from './popup-state';

const locale = await preparePageLocale();
const root = pageRoot('popup');
document.title = locale.words('popupTitle');

const popup = createPopup();
addEventListener('pagehide', () => popup.front.flush());
render(h(PopupView, { popup }), root);
void popup.front.load();
void popup.care.load();

/** How often the outline follows the page's scroll, in milliseconds. */
const FOLLOW = 600;
setInterval(() => void popup.front.page.followScroll(), FOLLOW);
