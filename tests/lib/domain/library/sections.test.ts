import { describe, expect, it } from 'vitest';
import { sectionsOf } from '@/lib/domain/library/sections';
import type { Grouping } from '@/lib/domain/library/sections';
import { groupFrom, listedFrom } from './group-from';

const GROUPS = [
  groupFrom('a', { date: '2026-03-16', page: '10', authors: ['甲', '乙'], affiliation: '省社科院' }, [
    listedFrom('a1', { tags: ['重点', '引用'] }),
    listedFrom('a2', { tags: ['重点'] }),
  ]),
  groupFrom('b', { date: '2026-04-01', page: '2', authors: ['乙'], affiliation: '省社科院' }),
  groupFrom('c', { authors: [] }),
];
const TERMS = new Map([
  ['https://example.org/a', ['t1', 't2']],
  ['https://example.org/b', ['t2']],
]);
const by = (grouping: Exclude<Grouping, 'none'>) =>
  sectionsOf(GROUPS, grouping, TERMS).map(({ key, groups }) => [key, groups.map(({ id }) => id).join('')]);

describe('sectionsOf', () => {
  it('divides by month, the latest first, what has no date last', () => {
    expect(by('date')).toEqual([
      ['2026-04', 'b'],
      ['2026-03', 'a'],
      ['', 'c'],
    ]);
  });

  it('puts pages in the order of their numbers', () => {
    expect(by('page')).toEqual([
      ['2', 'b'],
      ['10', 'a'],
      ['', 'c'],
    ]);
  });

  it('puts an article of two authors under both, whoever wrote most first', () => {
    expect(by('author')).toEqual([
      ['乙', 'ab'],
      ['甲', 'a'],
      ['', 'c'],
    ]);
  });

  it('divides by institution, tag and term, each article once in a section', () => {
    expect(by('institution')).toEqual([
      ['省社科院', 'ab'],
      ['', 'c'],
    ]);
    expect(by('tag')).toEqual([
      ['引用', 'a'],
      ['重点', 'a'],
      ['', 'bc'],
    ]);
    expect(by('term')).toEqual([
      ['t2', 'ab'],
      ['t1', 'a'],
      ['', 'c'],
    ]);
  });
});
