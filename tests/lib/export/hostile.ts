import fc from 'fast-check';
import type { ArticleNote, Highlight } from '@/lib/domain/annotation/annotation';
import { tagsFrom } from '@/lib/domain/annotation/tags-from';
import type { ArticleExport } from '@/lib/export/article-export';
import { termOf } from '../domain/glossary/term-of';
import { articleOf, exportOf, highlightOf } from './article-of';

/** What has broken formats before. */
export const HOSTILE = [
  '"引号" \'单\' “双”',
  '一\n二\r\n三\r四',
  '=1+1',
  '＝1+1',
  '-2',
  '@cmd|calc',
  '\t=1',
  '一\n---\n二',
  'a: b\n- c',
  ']] [[ | # ^',
  '{{title}} {{#each highlights}}',
  '} and {甲 \\ % & $ # _ ~ ^',
  'TY  - JOUR\nER  - \nTY  - NEWS',
  '```\n未完',
  '<img src=x onerror=alert(1)><!--',
  '&amp; &lt;',
  '==标== %%评%% #标签 ^id',
  '\ud800 半个',
  '\u202e从右\u200f到左\u200e',
  '\u0000\u0007\u001b',
  '\u2028\u2029\u0085\ufeff',
  '𠮷野家',
  '1. 一',
  '长'.repeat(10_000),
] as const;

/** Any text, the hostile ones among them. */
const anyText = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...HOSTILE.slice(0, -1)), { maxLength: 4 }).map((parts) => parts.join('')),
);

const anyHighlight = fc
  .tuple(anyText, anyText, anyText, fc.nat(100_000))
  .map(([exact, note, tags, start]): Highlight => ({ ...highlightOf(exact, start, note), tags: tagsFrom(tags) }));

const anyNote = fc.tuple(anyText, anyText).map(([note, tags]): ArticleNote => ({
  id: '00000000-0000-4000-8000-00000000000a',
  requestId: '00000000-0000-4000-8000-00000000000b',
  articleId: '00000000-0000-4000-8000-000000000001',
  motivation: 'commenting',
  note,
  tags: tagsFrom(tags),
  created: '2026-11-22T08:00:00.000Z',
  modified: '2026-11-22T08:00:00.000Z',
  deleted: null,
}));

/** An article with anything in every place that holds text. */
export const anyExport: fc.Arbitrary<ArticleExport> = fc
  .record({
    title: anyText,
    authors: fc.array(anyText, { maxLength: 4 }),
    paper: fc.option(anyText),
    section: fc.option(anyText),
    page: fc.constantFrom(null, '10', 'B3'),
    date: fc.constantFrom(null, '2026-07-08'),
    highlights: fc.array(anyHighlight, { maxLength: 4 }),
    note: fc.option(anyNote),
    term: anyText,
  })
  .map(({ highlights, note, term, ...rest }) =>
    exportOf({
      article: articleOf(rest),
      highlights: highlights.map((highlight, index) => ({
        ...highlight,
        id: `${String(index).padStart(8, '0')}-0000-4000-8000-000000000000`,
      })),
      note,
      terms: [{ term: termOf('t', term), count: 2 }],
    }),
  );

/** How often the property tests try. */
export const RUNS = { numRuns: 40 } as const;

/** A text with its white space made one and control characters left out, as formats of one line keep it. */
export function inOneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\u0085]+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();
}
