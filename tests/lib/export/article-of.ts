import type { Correction, Highlight } from '@/lib/domain/annotation/annotation';
import type { ArticleMetadata } from '@/lib/domain/article/article';
import type { ArticleExport } from '@/lib/export/article-export';

/** An article as cited in the tests. */
export function articleOf(rest: Partial<ArticleMetadata> = {}): ArticleMetadata {
  return {
    address: 'https://epaper.jxxw.com.cn/html/2026-07/08/content_10_123.htm',
    title: '在推进中部地区崛起中彰显江西担当',
    kicker: null,
    subtitle: null,
    authors: ['张三', '李四'],
    affiliation: null,
    paper: '江西日报',
    date: '2026-07-08',
    page: '10',
    section: null,
    ...rest,
  };
}

/** A highlight on some words at an offset. */
export function highlightOf(exact: string, start: number, note = ''): Highlight {
  return {
    id: `00000000-0000-4000-8000-${String(start).padStart(12, '0')}`,
    requestId: '00000000-0000-4000-8000-000000000000',
    articleId: '00000000-0000-4000-8000-000000000001',
    motivation: 'highlighting',
    colour: 'yellow',
    note,
    tags: [],
    selectors: {
      quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
      position: { type: 'TextPositionSelector', start, end: start + exact.length },
    },
    created: '2026-11-22T08:00:00.000Z',
    modified: '2026-11-22T08:00:00.000Z',
    deleted: null,
  };
}

/** A label of the reader's own for some words at an offset, which had been taken for background. */
export function correctionOf(exact: string, start: number, rest: Partial<Correction> = {}): Correction {
  const { colour: _, ...highlight } = highlightOf(exact, start);
  return {
    ...highlight,
    id: highlight.id.replace('8000', '8001'),
    motivation: 'classifying',
    label: 'recommendation',
    strength: 'should',
    given: 'background',
    ...rest,
  };
}

/** An export of an article with nothing annotated. */
export function exportOf(rest: Partial<ArticleExport> = {}): ArticleExport {
  return {
    article: articleOf(),
    text: null,
    highlights: [],
    note: null,
    corrections: [],
    terms: [],
    measures: [],
    exported: '2026-11-22T09:00:00.000Z',
    language: 'zh',
    ...rest,
  };
}
