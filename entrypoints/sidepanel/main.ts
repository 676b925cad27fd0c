import { effect, signal } from '@preact/signals';
import { h, render } from 'preact';
import { ask } from '@/lib/messages/ask';
import { createPopup } from '../popup/popup-state';
import { followWords } from '../shared/follow-words';
import { preparePageLocale } from '../shared/prepare-page-locale';
import { followStorage } from '../shared/follow-storage';
import { followTab } from './follow-tab';
import { PanelView } from './PanelView';

const locale = await preparePageLocale();
const root = document.getElementById('sidepanel');
if (root === null) throw new Error('sidepanel/index.html has no #sidepanel');
document.title = locale.words('panelLabel');

const popup = createPopup();
const knownTags = signal<readonly string[]>([]);
const loadTags = async () => {
  const tags = await ask('listTags', {});
  if (tags.ok) knownTags.value = tags.value;
};

addEventListener('pagehide', popup.flush);
effect(() => render(h(PanelView, { popup, knownTags: knownTags.value, locale }), root));
void popup.load();
void loadTags();
followWords();
void followTab(() => {
  popup.flush();
  void popup.load();
});
followStorage(() => {
  void popup.follow();
  void loadTags();
}, new AbortController().signal);

/** How often the outline follows the page's scroll, in milliseconds. */
const FOLLOW = 600;
setInterval(() => {
  if (document.visibilityState === 'visible') void popup.followScroll();
}, FOLLOW);
