import { effect, signal } from '@preact/signals';
import { h, render } from 'preact';
import { ask } from '@/lib/messages/ask';
import { followStorage } from '../shared/follow-storage';
import { followWords } from '../shared/follow-words';
import { createFrontArticle } from '../shared/front-article/front-article';
import { pageRoot } from '../shared/page-root';
import { preparePageLocale } from '../shared/prepare-page-locale';
import { followTab } from './follow-tab';
import { PanelView } from './PanelView';

const locale = await preparePageLocale();
const root = pageRoot('sidepanel');
document.title = locale.words('panelLabel');

const front = createFrontArticle();
const knownTags = signal<readonly string[]>([]);
const loadTags = async () => {
  const tags = await ask('listTags', {});
  if (tags.ok) knownTags.value = tags.value;
};

addEventListener('pagehide', front.flush);
effect(() => render(h(PanelView, { front, knownTags: knownTags.value }), root));
void front.load();
void loadTags();
followWords();
void followTab(() => {
  front.flush();
  void front.load();
});
followStorage(() => {
  void front.follow();
  void loadTags();
}, new AbortController().signal);

/** How often the outline follows the page's scroll, in milliseconds. */
const FOLLOW = 600;
setInterval(() => {
  if (document.visibilityState === 'visible') void front.page.followScroll();
}, FOLLOW);
