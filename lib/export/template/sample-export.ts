import type { Highlight } from '@/lib/domain/annotation/annotation';
import type { ArticleExport } from '../article-export';

const MADE = '2026-03-16T09:00:00+08:00';
const ID = '5a3f0c8e-0000-4000-8000-000000000000';
const TEXT = '统一写法，是读报的人和编报的人共同的方便。建议先从专名做起，一词一条，注明出处。';

/** A short article of our own with two highlights, to try a template on while the reader has none. */
export const SAMPLE_EXPORT: Omit<ArticleExport, 'language'> = {
  article: {
    address: 'https://epaper.example.org/2026-03/16/sample.htm',
    title: '一个名字 一种写法',
    kicker: null,
    subtitle: '——谈报纸上的专名',
    authors: ['白鹭', '青禾'],
    affiliation: null,
    paper: '样报',
    date: '2026-03-16',
    page: '10',
    section: '智库',
  },
  text: TEXT,
  highlights: [
    sampleHighlight('5a3f0c8e-1111', '统一写法，是读报的人和编报的人共同的方便。', { tags: ['专名'] }),
    sampleHighlight('5a3f0c8e-2222', '一词一条，注明出处', { colour: 'green', note: '可以**照办**。' }),
  ],
  note: null,
  corrections: [],
  terms: [],
  measures: [],
  exported: MADE,
};

function sampleHighlight(id: string, exact: string, rest: Partial<Highlight>): Highlight {
  const start = TEXT.indexOf(exact);
  return {
    id: `${id}${ID.slice(13)}`,
    requestId: ID,
    articleId: ID,
    motivation: 'highlighting',
    colour: 'yellow',
    note: '',
    tags: [],
    selectors: {
      quote: { type: 'TextQuoteSelector', exact, prefix: TEXT.slice(0, start), suffix: '' },
      position: { type: 'TextPositionSelector', start, end: start + exact.length },
    },
    created: MADE,
    modified: MADE,
    deleted: null,
    ...rest,
  };
}
