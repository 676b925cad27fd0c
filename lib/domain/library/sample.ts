import type { ArticleNote, Colour, Highlight } from '../annotation/annotation';
import type { ArticleMetadata } from '../article/article';
import type { ReadingRecord } from './reading-record';
import type { ArticleRecord } from './stored-data';

/** What an empty library shows to teach its use: an article made up for it, and what a reader might make of it. */
export interface Sample {
  readonly article: ArticleRecord;
  readonly annotations: readonly (Highlight | ArticleNote)[];
  readonly reading: ReadingRecord;
}

/** Of the sample's records, so that they are known among the reader's own. */
export const SAMPLE_ARTICLE_ID = '5a3b1e00-0000-4000-8000-000000000000';

const ARTICLE: ArticleMetadata = {
  address: 'https://example.org/zhiku/sample',
  title: '示例：让保护一江清水的人不吃亏',
  kicker: null,
  subtitle: '——怎样用好智库批注',
  authors: ['智库批注'],
  affiliation: '示例研究室',
  paper: '示例日报',
  date: '2026-03-16',
  page: '10',
  section: '智库',
};

/** The sentences of the article that are kept, in its order. */
const SENTENCES = [
  '上游少办一座厂，下游多得一湾清水，这笔账应当由上下游一起来算。',
  '去年全流域有十七个断面的水质好于约定，补偿资金却有三成到年底才拨付。',
  '要把横向生态补偿的约定写进年度预算，让钱跟着水质走。',
  '可以探索由企业出资、按市场价补偿的办法，先在两个县试点。',
] as const;

/** What is highlighted: the sentence, the colour (论点, 数据, 提法, 存疑), the note and the tags. */
const HIGHLIGHTS: readonly (readonly [number, Colour, string, readonly string[]])[] = [
  [0, 'yellow', '全文的主张。划线有四种颜色，各有用处；在这里改颜色、写批注、加标签，原文里会跟着变。', ['观点']],
  [1, 'green', '引用前查原始数据。', ['数据', '待核实']],
  [2, 'blue', '', ['建议']],
  [3, 'pink', '钱从哪里来？文中没有说。', ['建议', '待核实']],
];

const ARTICLE_NOTE =
  '这是写给整篇文章的笔记。在上面的搜索框里试试“补偿”或“待核实”：标题、原文、批注和标签都会找到。看过以后，可以把示例移除。';

/** The sample's records as of `now`, ISO 8601 with zone; the same ones each time. */
export function sampleAt(now: string): Sample {
  const starts = SENTENCES.map((_, index) => SENTENCES.slice(0, index).join('').length);
  const spanOf = (index: number) => {
    const [start, text] = [starts[index] ?? 0, SENTENCES[index] ?? ''];
    return { start, end: start + text.length, text };
  };
  const made = { created: now, modified: now, deleted: null };
  const record = (number: number) => {
    const id = `${SAMPLE_ARTICLE_ID.slice(0, -1)}${String(number)}`;
    return { ...made, id, requestId: id, articleId: SAMPLE_ARTICLE_ID };
  };
  const highlights = HIGHLIGHTS.map(([sentence, colour, note, tags], index): Highlight => {
    const { start, end, text } = spanOf(sentence);
    const prefix = SENTENCES[sentence - 1] ?? '';
    const suffix = SENTENCES[sentence + 1] ?? '';
    return {
      ...record(index + 1),
      motivation: 'highlighting',
      colour,
      selectors: {
        quote: { type: 'TextQuoteSelector', exact: text, prefix: prefix.slice(-16), suffix: suffix.slice(0, 16) },
        position: { type: 'TextPositionSelector', start, end },
      },
      note,
      tags,
    };
  });
  const articleNote: ArticleNote = { ...record(9), motivation: 'commenting', note: ARTICLE_NOTE, tags: [] };
  return {
    article: {
      ...ARTICLE,
      id: SAMPLE_ARTICLE_ID,
      created: now,
      modified: now,
      fingerprint: [],
      joinedTo: null,
      apart: [],
    },
    annotations: [articleNote, ...highlights],
    reading: {
      address: ARTICLE.address,
      article: ARTICLE,
      page: ARTICLE.address,
      first: now,
      last: now,
      length: SENTENCES.join('').length,
      fingerprint: [],
      termIds: ['hengxiang-buchang', 'shichang-buchang'],
      passages: [
        { ...spanOf(2), termIds: ['hengxiang-buchang'] },
        { ...spanOf(3), termIds: ['shichang-buchang'] },
      ],
      measures: [
        measure(spanOf(2), 'must', '把横向生态补偿的约定', '写进年度预算', ['hengxiang-buchang']),
        measure(spanOf(3), 'explore', '由企业出资、按市场价补偿的办法', '探索', ['shichang-buchang']),
      ],
    },
  };
}

function measure(
  span: { readonly start: number; readonly end: number; readonly text: string },
  strength: 'must' | 'explore',
  object: string,
  action: string,
  termIds: readonly string[],
) {
  return { ...span, strength, actor: null, action, object, heading: null, termIds };
}
