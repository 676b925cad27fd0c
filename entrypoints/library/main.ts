import { h, render } from 'preact';
import { followLibrary } from './follow-library';
import { followWords } from '../shared/follow-words';
import { pageRoot } from '../shared/page-root';
import { preparePageLocale } from '../shared/prepare-page-locale';
import { createStorageCare } from '../shared/storage-care';
import { createLibraryActions } from './library-actions';
import { createSurvey } from './survey';
import { createLibraryState } from './library-state';
import { LibraryPage } from './LibraryPage';
import { readFirstList } from './load-library';
import { listenToKeys } from './listen-to-keys';
import { openSource } from './open-source';
import { pathOf } from './route';

// What the database needs is done while the sentences are read.
const opening = openSource();
const first = opening.then(readFirstList);
const locale = await preparePageLocale();
const root = pageRoot('library');
document.title = `${locale.words('libraryTitle')} · ${locale.words('extensionName')}`;

const state = createLibraryState(pathOf(location.hash));
addEventListener('hashchange', () => {
  state.path.value = pathOf(location.hash);
});
const source = await opening;
const actions = createLibraryActions(state, source, locale);
const survey = createSurvey(state, source);
const care = createStorageCare();
render(h(LibraryPage, { state, actions, survey, locale, care }), root);
listenToKeys(state);
followWords();
await actions.load(first);
// What another window kept from being read is read when that window is closed.
care.state.subscribe((stored) => {
  const isUnread = state.loaded.value === 'nothing' && state.problem.value?.code === 'storage-blocked';
  if (isUnread && stored?.problem === null) location.reload();
});
void care.load();
// A library that has become empty may have been cleared by the browser: only the background knows.
state.groups.subscribe((groups) => {
  if (groups.length === 0) void care.load();
});
followLibrary(state, source, () => void actions.openAgain(), new AbortController().signal);
