import { effect } from '@preact/signals';
import { h, render } from 'preact';
import { pageRoot } from '../shared/page-root';
import { createOptions } from './options-state';
import { OptionsView } from './OptionsView';
import { createSettings } from './settings-state';

const root = pageRoot('options');

const state = await createSettings((notice) => {
  options.notice.value = notice;
});
const options = createOptions((key, ...substitutions) => state.locale.value.words(key, ...substitutions));
effect(() => {
  const { language, words } = state.locale.value;
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.title = `${words('optionsTitle')} · ${words('extensionName')}`;
  render(h(OptionsView, { options, state }), root);
});
/** Good news goes by itself, in milliseconds. */
const NOTICE_TIME = 6000;
effect(() => {
  const notice = options.notice.value;
  if (notice?.tone !== 'good') return;
  setTimeout(() => {
    if (options.notice.value === notice) options.notice.value = null;
  }, NOTICE_TIME);
});
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState !== 'visible') return;
  void state.loadShortcuts();
  void state.loadSites();
});
void options.loadBin();
void options.care.load();
void state.loadShortcuts();
void state.loadSites();
void state.loadTerms();
