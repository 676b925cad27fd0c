import { signal } from '@preact/signals';
import type { Annotation, Colour, Highlight } from '@/lib/domain/annotation/annotation';
import { metadataOf } from '@/lib/domain/article/article';
import type { ArticleMetadata } from '@/lib/domain/article/article';
import type { ListedCopies } from '@/lib/domain/library/listed-copies';
import type { SiteSwitches } from '@/lib/domain/reading/site-switches';
import type { Span } from '@/lib/domain/text/span';
import { ask } from '@/lib/messages/ask';
import type { Result } from '@/lib/messages/problem';
import type { UnitCorrection } from '@/lib/messages/protocol';
import type { PageInFront } from './page-in-front';
import type { StoredArticle } from './stored-article';

/** What the reader changes about the article in front; whatever was changed is shown here and in the page. */
export function createFrontEdits(page: PageInFront, stored: StoredArticle) {
  /** The annotation deleted last, while it can be brought back. */
  const deleted = signal<string | null>(null);

  async function showChange(): Promise<void> {
    const status = page.article();
    if (status === null) return;
    await stored.load(status.article);
    await page.refresh();
  }
  async function change(result: Promise<Result<Annotation>>): Promise<Annotation | null> {
    const changed = await result;
    stored.problem.value = changed.ok ? null : changed.problem;
    if (!changed.ok || page.article() === null) return null;
    await showChange();
    return changed.value;
  }
  /** Carries out the reader's word on what is one article, and shows what follows from it. */
  async function decide(say: (article: ArticleMetadata) => Promise<Result<ListedCopies>>): Promise<void> {
    const status = page.article();
    if (status === null) return;
    const said = await say(metadataOf(status.article));
    if (said.ok) await showChange();
    else stored.problem.value = said.problem;
  }

  return {
    deleted,
    async highlightSpans(spans: readonly Span[]): Promise<void> {
      const request = { spans: spans.map(({ start, end }) => ({ start, end })) };
      if ((await page.askPage('highlightSpans', request)) === true) await showChange();
    },
    /** Puts a highlight on other words: a place offered, or (null) what is selected in the page. */
    async reattach(id: string, span: Span | null): Promise<void> {
      const isMoved = await page.askPage('reattach', { id, span });
      if (isMoved === true) await showChange();
      if (isMoved === false) stored.problem.value = { code: 'nothing-selected', detail: '' };
    },
    async correctUnit(unit: number, to: UnitCorrection | null): Promise<void> {
      if ((await page.askPage('correctUnit', { unit, to })) === true) await showChange();
    },
    async tagArticle(tags: readonly string[]): Promise<void> {
      const status = page.article();
      if (status === null) return;
      const target = { type: 'article', article: metadataOf(status.article) } as const;
      await change(ask('writeTags', { target, tags, base: stored.articleTags() }));
    },
    async tag({ id, tags: base }: Highlight, tags: readonly string[]): Promise<void> {
      await change(ask('writeTags', { target: { type: 'annotation', id }, tags, base }));
    },
    async recolour(id: string, colour: Colour): Promise<void> {
      await change(ask('changeHighlight', { id, colour }));
    },
    async remove(id: string): Promise<void> {
      if ((await change(ask('deleteAnnotation', { id }))) !== null) deleted.value = id;
    },
    async restore(id: string): Promise<void> {
      if ((await change(ask('restoreAnnotation', { id }))) !== null) deleted.value = null;
    },
    /** Says that another record is the same article as the one in front. */
    join: (to: string) => decide((article) => ask('joinArticles', { article, to })),
    /** Says that another record is not the article in front. */
    separate: (from: string) => decide((article) => ask('separateArticle', { article, from })),
    async switchSite(changed: SiteSwitches): Promise<void> {
      const status = page.article();
      if (status === null) return;
      const saved = await ask('saveSwitches', { host: new URL(status.article.address).host, switches: changed });
      stored.problem.value = saved.ok ? null : saved.problem;
      if (!saved.ok) return;
      stored.switches.value = saved.value;
      await page.askPage('applySwitches', saved.value);
    },
  };
}
