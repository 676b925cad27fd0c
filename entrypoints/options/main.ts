import { h, render } from 'preact';
import { provideLocale } from '@/components/locale';
import { browserLocale } from '../shared/browser-locale';
import { createOptions } from './options-state';
import { OptionsView } from './OptionsView';

const locale = browserLocale();
provideLocale(locale);
const root = document.getElementById('options');
if (root === null) throw new Error('options/index.html has no #options');
document.documentElement.lang = locale.language === 'zh' ? 'zh-CN' : 'en';
document.title = `${locale.words('optionsTitle')} · ${locale.words('extensionName')}`;

const options = createOptions(locale);
render(h(OptionsView, { options, locale }), root);
void options.loadBin();
void options.care.load();
