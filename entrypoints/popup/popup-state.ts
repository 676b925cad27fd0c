import { batch, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { Annotation, Colour, Highlight } from '@/lib/domain/annotation/annotation';
import { isArticleNote } from '@/lib/domain/annotation/annotation';
import { metadataOf } from '@/lib/domain/article/article';
import type { ArticleMetadata } from '@/lib/domain/article/article';
import type { ListedCopies } from '@/lib/domain/library/listed-copies';
import { DEFAULT_SWITCHES } from '@/lib/domain/reading/site-switches';
import type { SiteSwitches } from '@/lib/domain/reading/site-switches';
import type { Span } from '@/lib/domain/text/span';
import { ask } from '@/lib/messages/ask';
import type { Problem, Result } from '@/lib/messages/problem';
import type { PageStatus, UnitCorrection } from '@/lib/messages/protocol';
import { sendToTab } from '@/lib/messages/transport';
import { openPanel } from './open-panel';
import { askFrontPage } from './front-page';
import type { FrontPage } from './front-page';
import { createStorageCare } from '../shared/storage-care';
import { createNoteEdits } from './note-edits';

export type Popup = ReturnType<typeof createPopup>;

/** The page in front, or what stands in its place. */
export type PopupPage = FrontPage | { readonly type: 'loading' };

/** What the popup knows and does; it keeps nothing of its own, the background stores all. */
export function createPopup() {
  const page = signal<PopupPage>({ type: 'loading' });
  const annotations = signal<readonly Annotation[]>([]);
  const switches = signal<SiteSwitches>(DEFAULT_SWITCHES);
  const problem = signal<Problem | null>(null);
  /** Counts loads: where the reader changes tabs quickly, an earlier one that comes late is dropped. */
  let loads = 0;
  /** Index of the first unit in the page's window; the page is asked for it while the popup is open. */
  const unitInView = signal<number | null>(null);
  /** The annotation deleted last, while it can be brought back. */
  const deleted = signal<string | null>(null);

  const article = () => (page.value.type === 'page' && page.value.status.type === 'article' ? page.value.status : null);
  const putStored = (stored: Annotation) => {
    const isNew = !annotations.value.some(({ id }) => id === stored.id);
    const others = annotations.value.map((one) => (one.id === stored.id ? stored : one));
    annotations.value = isNew ? [...others, stored] : others;
  };
  const notes = createNoteEdits(putStored);
  const care = createStorageCare();
  /** Where else the article was read; where that cannot be told the article is shown all the same. */
  const copies = signal<ListedCopies>({ copies: [], possible: [] });

  async function loadStored(metadata: ArticleMetadata): Promise<void> {
    const { address } = metadata;
    const [stored, listed] = await Promise.all([
      ask('openArticle', { address, text: null }),
      ask('listCopies', { article: metadataOf(metadata) }),
    ]);
    batch(() => {
      if (listed.ok) copies.value = listed.value;
      problem.value = stored.ok ? null : stored.problem;
      if (!stored.ok) return;
      annotations.value = stored.value.annotations;
      switches.value = stored.value.switches;
    });
  }
  function show(status: PageStatus): void {
    if (page.value.type === 'page') page.value = { ...page.value, status };
  }
  /** Lets the page follow what was changed here. A page that is gone has nothing to follow. */
  async function tellPage(): Promise<void> {
    if (page.value.type !== 'page') return;
    const { tabId } = page.value;
    await sendToTab(tabId, 'refreshAnnotations', undefined).catch(() => undefined);
    const status = await sendToTab(tabId, 'describePage', undefined).catch(() => null);
    if (status !== null) show(status);
  }
  /** Shows what the page has changed. */
  async function afterChange(): Promise<void> {
    const status = article();
    if (status === null) return;
    await loadStored(status.article);
    await tellPage();
  }
  async function change(result: Promise<Result<Annotation>>): Promise<Annotation | null> {
    const changed = await result;
    const status = article();
    problem.value = changed.ok ? null : changed.problem;
    if (!changed.ok || status === null) return null;
    await afterChange();
    return changed.value;
  }
  /** Carries out the reader's word on what is one article, and shows what follows from it. */
  async function decide(say: (metadata: ArticleMetadata) => Promise<Result<ListedCopies>>): Promise<void> {
    const status = article();
    if (status === null) return;
    const said = await say(metadataOf(status.article));
    if (said.ok) await afterChange();
    else problem.value = said.problem;
  }

  return {
    page,
    annotations,
    switches,
    problem,
    notes,
    care,
    deleted,
    unitInView,
    copies,
    article,
    async load(): Promise<void> {
      const own = ++loads;
      const front = await askFrontPage();
      if (own !== loads) return;
      if (front.type === 'page' && front.status.type === 'article') await loadStored(front.status.article);
      if (own !== loads) return;
      page.value = front;
      if (front.type === 'page' && front.status.type === 'article') unitInView.value = front.status.unitInView;
    },
    /** Asks the page how far the reader has scrolled. */
    async followScroll(): Promise<void> {
      if (article() === null || page.value.type !== 'page') return;
      // A page that is gone has nothing to follow.
      unitInView.value = await sendToTab(page.value.tabId, 'whereIsReader', undefined).catch(() => null);
    },
    async showSpan({ start, end }: Span): Promise<void> {
      if (page.value.type !== 'page') return;
      await sendToTab(page.value.tabId, 'showSpan', { start, end });
      await this.followScroll();
    },
    async highlightSpans(spans: readonly Span[]): Promise<void> {
      if (page.value.type !== 'page') return;
      const request = { spans: spans.map(({ start, end }) => ({ start, end })) };
      if (await sendToTab(page.value.tabId, 'highlightSpans', request)) await afterChange();
    },
    /** Puts a highlight on other words: a place offered, or (null) what is selected in the page. */
    async reattach(id: string, span: Span | null): Promise<void> {
      if (page.value.type !== 'page') return;
      if (await sendToTab(page.value.tabId, 'reattach', { id, span })) await afterChange();
      else problem.value = { code: 'nothing-selected', detail: '' };
    },
    async correctUnit(unit: number, to: UnitCorrection | null): Promise<void> {
      if (page.value.type !== 'page') return;
      if (await sendToTab(page.value.tabId, 'correctUnit', { unit, to })) await afterChange();
    },
    /** Shows what was changed elsewhere: in the page, in another tab, by the background. */
    async follow(): Promise<void> {
      const status = article();
      if (status === null || page.value.type !== 'page') return;
      await loadStored(status.article);
      const now = await sendToTab(page.value.tabId, 'describePage', undefined).catch(() => null);
      if (now !== null) show(now);
    },
    /** Reads the stored annotations again, once what was typed has been sent. */
    async reload(): Promise<void> {
      notes.flush();
      const status = article();
      if (status !== null) await loadStored(status.article);
    },
    /** What the field of the note on the article in front shows. */
    articleNote: (metadata: ArticleMetadata) =>
      notes.fieldOf({ type: 'article', article: metadata }, annotations.value.find(isArticleNote)?.note ?? ''),
    articleTags: () => annotations.value.find(isArticleNote)?.tags ?? [],
    async tagArticle(tags: readonly string[]): Promise<void> {
      const status = article();
      if (status === null) return;
      const target = { type: 'article', article: metadataOf(status.article) } as const;
      await change(ask('writeTags', { target, tags, base: this.articleTags() }));
    },
    async recolour(id: string, colour: Colour): Promise<void> {
      await change(ask('changeHighlight', { id, colour }));
    },
    async tag({ id, tags: base }: Highlight, tags: readonly string[]): Promise<void> {
      await change(ask('writeTags', { target: { type: 'annotation', id }, tags, base }));
    },
    flush: notes.flush,
    /** Says that another record is the same article as the one in front. */
    join: (to: string) => decide((metadata) => ask('joinArticles', { article: metadata, to })),
    /** Says that another record is not the article in front. */
    separate: (from: string) => decide((metadata) => ask('separateArticle', { article: metadata, from })),
    async turn(to: 'on' | 'off'): Promise<void> {
      if (page.value.type !== 'page') return;
      show(await sendToTab(page.value.tabId, to === 'on' ? 'startReading' : 'stopReading', undefined));
    },
    async switchSite(changed: SiteSwitches): Promise<void> {
      const status = article();
      if (page.value.type !== 'page' || status === null) return;
      const saved = await ask('saveSwitches', { host: new URL(status.article.address).host, switches: changed });
      problem.value = saved.ok ? null : saved.problem;
      if (!saved.ok) return;
      switches.value = saved.value;
      await sendToTab(page.value.tabId, 'applySwitches', saved.value);
    },
    async showHighlight(id: string): Promise<void> {
      if (page.value.type === 'page') await sendToTab(page.value.tabId, 'showHighlight', { id });
    },
    async showTerm(termId: string): Promise<void> {
      if (page.value.type === 'page') await sendToTab(page.value.tabId, 'showTerm', { termId });
    },
    async showGlossary(): Promise<void> {
      const shown = await ask('showGlossary', { termId: null });
      if (!shown.ok) problem.value = shown.problem;
    },
    async showPanel(): Promise<void> {
      if (page.value.type !== 'page') return;
      await openPanel(page.value.windowId);
      window.close();
    },
    showLibrary: () => browser.tabs.create({ url: browser.runtime.getURL('/library.html') }),
    showOptions: () => browser.runtime.openOptionsPage(),
    async remove(id: string): Promise<void> {
      if ((await change(ask('deleteAnnotation', { id }))) !== null) deleted.value = id;
    },
    async restore(id: string): Promise<void> {
      if ((await change(ask('restoreAnnotation', { id }))) !== null) deleted.value = null;
    },
  };
}
