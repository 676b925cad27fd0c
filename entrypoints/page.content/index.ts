import { defineContentScript } from 'wxt/utils/define-content-script';
import { guardTyping } from '@/lib/page/guard-typing';
import { readElsewhere } from '@/lib/page/read-elsewhere';
import { startReader } from '../shared/reader/start-reader';
import '../shared/reader/marks.css';

/** The reader on any other page: put into a tab by the popup, when the reader clicks the toolbar button there. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main() {
    const guard = guardTyping(window);
    startReader({ read: () => readElsewhere(document), layout: null, turnsOnBy: 'asked', guard });
  },
});
