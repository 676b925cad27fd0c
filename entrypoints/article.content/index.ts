import { defineContentScript } from 'wxt/utils/define-content-script';
import { readEpaperAddress } from '@/lib/page/epaper-address';
import { guardTyping } from '@/lib/page/guard-typing';
import { readEpaperArticle } from '@/lib/page/read-epaper-article';
import { readLayout } from '@/lib/page/read-layout';
import { startReader } from '../shared/reader/start-reader';
import { whenParsed } from './when-parsed';
import '../shared/reader/marks.css';

/** The reader on the pages of the paper's electronic edition, in its three eras of hosts. */
export default defineContentScript({
  matches: ['*://epaper.jxxw.com.cn/html/*', '*://epaper.jxwmw.cn/html/*', '*://epaper.jxnews.com.cn/jxrb/html/*'],
  runAt: 'document_start',
  main() {
    const address = readEpaperAddress(location);
    if (address === null) return;
    const guard = guardTyping(window);
    whenParsed(document, () => {
      const layout = address.type === 'layout' ? readLayout(document, address) : null;
      startReader({ read: () => readEpaperArticle(document, address), layout, turnsOnBy: 'verdict', guard });
    });
  },
});
