import { describe, expect, it } from 'vitest';
import { annotationTest, articleTest, NO_LIBRARY_FILTER } from '@/lib/domain/library/library-filter';
import type { LibraryFilter } from '@/lib/domain/library/library-filter';
import { groupFrom, listedFrom } from './group-from';

const ANNOTATIONS = [
  listedFrom('plain'),
  listedFrom('noted', { colour: 'blue', note: '批注', tags: ['重点'] }),
  listedFrom('whole', { colour: null, note: '全文笔记' }),
  listedFrom('lost', { colour: 'blue' }),
];
const passing = (filter: Partial<LibraryFilter>) =>
  ANNOTATIONS.filter(annotationTest({ ...NO_LIBRARY_FILTER, ...filter }, new Set(['lost']))).map(({ id }) => id);

describe('annotationTest', () => {
  it.each<[string, Partial<LibraryFilter>, readonly string[]]>([
    ['all through where nothing is chosen', {}, ['plain', 'noted', 'whole', 'lost']],
    ['any of several colours', { colours: ['yellow', 'pink'] }, ['plain']],
    ['a tag', { tag: '重点' }, ['noted']],
    ['what has a note', { kind: 'noted' }, ['noted', 'whole']],
    ['what has none', { kind: 'bare' }, ['plain', 'lost']],
    ['notes on whole articles', { kind: 'whole' }, ['whole']],
    ['what was not found again', { kind: 'orphaned' }, ['lost']],
    ['only what passes all filters', { colours: ['blue'], kind: 'noted', tag: '重点' }, ['noted']],
    ['nothing where filters exclude one another', { colours: ['yellow'], tag: '重点' }, []],
  ])('lets %s', (_, filter, ids) => {
    expect(passing(filter)).toEqual(ids);
  });
});

describe('articleTest', () => {
  const passes = (filter: Partial<LibraryFilter>, date: string | null) =>
    articleTest({ ...NO_LIBRARY_FILTER, ...filter })(groupFrom('a', { date, paper: '江西日报' }));

  it('takes the first and the last day in, and leaves out what has no day once days are asked for', () => {
    const days = { from: '2026-03-01', to: '2026-03-31' };
    expect(['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01', null].map((day) => passes(days, day))).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
    expect(passes({}, null)).toBe(true);
  });

  it('knows the paper', () => {
    expect(passes({ paper: '江西日报' }, null)).toBe(true);
    expect(passes({ paper: '经济日报' }, null)).toBe(false);
  });
});
