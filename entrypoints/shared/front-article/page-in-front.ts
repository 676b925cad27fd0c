import { signal } from '@preact/signals';
import type { Span } from '@/lib/domain/text/span';
import type { Messages, PageStatus } from '@/lib/messages/protocol';
import { sendToTab } from '@/lib/messages/transport';
import type { FrontPage } from './ask-front-page';

export type PageInFront = ReturnType<typeof createPageInFront>;

/** What stands in front, or that it has not been asked yet. */
type Shown = FrontPage | { readonly type: 'loading' };

/** The page in front, as it was last heard of, and what it can be asked. */
export function createPageInFront() {
  const shown = signal<Shown>({ type: 'loading' });
  /** Index of the first unit in the page's window; the page is asked for it while the popup or the panel is open. */
  const unitInView = signal<number | null>(null);

  const article = () =>
    shown.value.type === 'page' && shown.value.status.type === 'article' ? shown.value.status : null;
  const put = (status: PageStatus) => {
    if (shown.value.type === 'page') shown.value = { ...shown.value, status };
  };
  /** Asks the reader in the page; the answer is null where no page is in front. */
  async function askPage<N extends keyof Messages>(
    name: N,
    request: Parameters<Messages[N]>[0],
  ): Promise<ReturnType<Messages[N]> | null> {
    return shown.value.type === 'page' ? sendToTab(shown.value.tabId, name, request) : null;
  }
  /** Asks the page how it is now. One that is gone stays as it was. */
  async function describe(): Promise<void> {
    const status = await askPage('describePage', undefined).catch(() => null);
    if (status !== null) put(status);
  }
  /** Asks the page how far the reader has scrolled. */
  async function followScroll(): Promise<void> {
    // A page that is gone has nothing to follow.
    if (article() !== null) unitInView.value = await askPage('whereIsReader', undefined).catch(() => null);
  }

  return {
    shown,
    unitInView,
    /** What the page says of the article on it, or null where none is in front. */
    article,
    askPage,
    describe,
    followScroll,
    /** Takes another page for the one in front. */
    show(front: FrontPage): void {
      shown.value = front;
      const status = article();
      if (status !== null) unitInView.value = status.unitInView;
    },
    /** Lets the page follow what was changed elsewhere. One that is gone has nothing to follow. */
    async refresh(): Promise<void> {
      await askPage('refreshAnnotations', undefined).catch(() => null);
      await describe();
    },
    async turn(to: 'on' | 'off'): Promise<void> {
      const status = await askPage(to === 'on' ? 'startReading' : 'stopReading', undefined);
      if (status !== null) put(status);
    },
    async showSpan({ start, end }: Span): Promise<void> {
      await askPage('showSpan', { start, end });
      await followScroll();
    },
    showHighlight: (id: string) => askPage('showHighlight', { id }),
    showTerm: (termId: string) => askPage('showTerm', { termId }),
  };
}
