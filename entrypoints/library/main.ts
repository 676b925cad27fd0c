import { h, render } from 'preact';
import { provideLocale } from '@/components/locale';
import { browserLocale } from '../shared/browser-locale';
import { createLibraryActions } from './library-actions';
import { createLibraryState } from './library-state';
import { LibraryPage } from './LibraryPage';
import { openSource } from './open-source';
import { pathOf } from './route';

const locale = browserLocale();
provideLocale(locale);
const root = document.getElementById('library');
if (root === null) throw new Error('library/index.html has no #library');
document.documentElement.lang = locale.language === 'zh' ? 'zh-CN' : 'en';
document.title = `${locale.words('libraryTitle')} · ${locale.words('extensionName')}`;

const state = createLibraryState(pathOf(location.hash));
const actions = createLibraryActions(state, await openSource());
addEventListener('hashchange', () => {
  state.path.value = pathOf(location.hash);
});
render(h(LibraryPage, { state, actions, locale }), root);
await actions.load();
