import { h, render } from 'preact';
import { followLibrary } from './follow-library';
import { followWords } from '../shared/follow-words';
import { preparePageLocale } from '../shared/prepare-page-locale';
import { createLibraryActions } from './library-actions';
import { createSurvey } from './survey';
import { createLibraryState } from './library-state';
import { LibraryPage } from './LibraryPage';
import { readNewest } from './load-library';
import { listenToKeys } from './listen-to-keys';
import { openSource } from './open-source';
import { pathOf } from './route';

// What the database needs is done while the sentences are read.
const opening = openSource();
const newest = opening.then(readNewest);
const locale = await preparePageLocale();
const root = document.getElementById('library');
if (root === null) throw new Error('library/index.html has no #library');
document.title = `${locale.words('libraryTitle')} · ${locale.words('extensionName')}`;

const state = createLibraryState(pathOf(location.hash));
addEventListener('hashchange', () => {
  state.path.value = pathOf(location.hash);
});
const source = await opening;
const actions = createLibraryActions(state, source, locale);
const survey = createSurvey(state, source);
render(h(LibraryPage, { state, actions, survey, locale }), root);
listenToKeys(state);
followWords();
await actions.load(newest);
followLibrary(state, source, () => void actions.openAgain(), new AbortController().signal);
