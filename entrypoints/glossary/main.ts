import { effect, signal } from '@preact/signals';
import { h, render } from 'preact';
import { followWords } from '../shared/follow-words';
import { pageRoot } from '../shared/page-root';
import { preparePageLocale } from '../shared/prepare-page-locale';
import { localDay } from '../shared/local-day';
import { createGlossaryActions } from './glossary-actions';
import { createGlossaryState, select } from './glossary-state';
import { GlossaryView } from './GlossaryView';

const locale = await preparePageLocale();
const root = pageRoot('glossary');
document.title = `${locale.words('glossaryTitle')} · ${locale.words('extensionName')}`;

const today = localDay();
const state = createGlossaryState();
const actions = createGlossaryActions(state, locale, today);

const idInAddress = () => decodeURIComponent(location.hash.slice(1)) || null;
state.selected.value = idInAddress();
addEventListener('hashchange', () => {
  if (idInAddress() !== state.selected.value) select(state, idInAddress());
});
effect(() => {
  const id = state.selected.value;
  if (id !== idInAddress()) history.pushState(null, '', id === null ? location.pathname : `#${encodeURIComponent(id)}`);
});
addEventListener('popstate', () => {
  if (idInAddress() !== state.selected.value) select(state, idInAddress());
});
addEventListener('beforeunload', (event) => {
  if (state.isDirty.value) event.preventDefault();
});
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible' && !state.isDirty.value) void actions.load();
});

// What is being typed comes before the language it is asked for in.
const isOutdated = signal(false);
followWords(() => {
  isOutdated.value = true;
});
effect(() => {
  if (isOutdated.value && !state.isDirty.value) location.reload();
});

render(h(GlossaryView, { state, actions, locale, today }), root);
void actions.load();
