import { h, render } from 'preact';
import { provideLocale } from '@/components/locale';
import { browserLocale } from '../shared/browser-locale';
import { followLibrary } from './follow-library';
import { createLibraryActions } from './library-actions';
import { createSurvey } from './survey';
import { createLibraryState } from './library-state';
import { LibraryPage } from './LibraryPage';
import { listenToKeys } from './listen-to-keys';
import { openSource } from './open-source';
import { pathOf } from './route';

const locale = browserLocale();
provideLocale(locale);
const root = document.getElementById('library');
if (root === null) throw new Error('library/index.html has no #library');
document.documentElement.lang = locale.language === 'zh' ? 'zh-CN' : 'en';
document.title = `${locale.words('libraryTitle')} · ${locale.words('extensionName')}`;

const state = createLibraryState(pathOf(location.hash));
addEventListener('hashchange', () => {
  state.path.value = pathOf(location.hash);
});
const source = await openSource();
const actions = createLibraryActions(state, source, locale);
const survey = createSurvey(state, source);
render(h(LibraryPage, { state, actions, survey, locale }), root);
listenToKeys(state);
await actions.load();
followLibrary(state, source, () => void actions.openAgain(), new AbortController().signal);
