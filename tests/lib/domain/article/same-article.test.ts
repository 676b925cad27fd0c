import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '@/lib/domain/article/fingerprint';
import { sameArticle } from '@/lib/domain/article/same-article';
import type { ArticleTraits, Sameness } from '@/lib/domain/article/same-article';
import { TRADITIONAL_PAIRS } from '@/lib/domain/text/traditional-pairs';
import { randomCharacter, writeArticle } from '../../../bench/anchoring/write-article';
import { Random } from '../../../bench/anchoring/random';

const RUNS = 60;
const HEAD = { title: '在转型中找到自己的节奏', authors: ['何山', '林岚'], date: '2026-03-16' };
type Head = typeof HEAD;

/** An article as it stands on a page: its text and what stands over it. */
const known = (text: string, head: Partial<ArticleTraits> = {}): ArticleTraits => ({
  ...HEAD,
  ...head,
  fingerprint: fingerprintOf(text),
});
const traditional = (text: string): string => {
  const table = new Map<string, string>();
  for (let at = 0; at + 1 < TRADITIONAL_PAIRS.length; at += 2)
    table.set(TRADITIONAL_PAIRS.charAt(at + 1), TRADITIONAL_PAIRS.charAt(at));
  return text.replaceAll(/./gu, (character) => table.get(character) ?? character);
};
const edited = (text: string, share: number, random: Random): string =>
  text.replaceAll(/./gu, (character) => (random.chance(share) ? randomCharacter(random) : character));
/** A part of a text in its own order, and another text in the place of the rest. */
const sharing = (text: string, share: number, random: Random): string => {
  const kept = Math.round(text.length * share);
  return text.slice(0, kept) + writeArticle(random, text.length - kept);
};

/** How many of the runs came out each way. */
function count(judge: (text: string, random: Random) => Sameness) {
  const counts = { certain: 0, possible: 0, no: 0 };
  for (let seed = 1; seed <= RUNS; seed++) {
    const random = new Random(seed);
    counts[judge(writeArticle(random, 1500), random).verdict]++;
  }
  return counts;
}

describe('one article', () => {
  it.each<[string, (text: string, random: Random) => ArticleTraits]>([
    ['set in other lines', (text) => known(text.replace(/(.{18})/gu, '$1\n　　'))],
    ['in traditional characters', (text) => known(traditional(text), { title: traditional(HEAD.title) })],
    ['with another title line', (text) => known(text, { title: '转型，要有节奏' })],
    ['without author and date, as a saved file may be', (text) => known(text, { authors: [], date: null })],
    ['printed a day later', (text) => known(text, { date: '2026-03-17' })],
    ['with the editor for its author', (text) => known(text, { authors: ['编辑：王五'] })],
  ])('is known for certain %s', (_, copy) => {
    expect(count((text, random) => sameArticle(known(text), copy(text, random)))).toEqual({
      certain: RUNS,
      possible: 0,
      no: 0,
    });
  });

  it.each<[string, number, (text: string, random: Random) => ArticleTraits]>([
    ['slightly edited', 0.95, (text, random) => known(edited(text, 0.02, random))],
    ['edited', 0.6, (text, random) => known(edited(text, 0.06, random))],
    ['cut to two thirds', 0.95, (text) => known(text.slice(0, (text.length * 2) / 3))],
    ['cut to half, going on on another page', 0.8, (text) => known(text.slice(0, text.length / 2))],
  ])('is mostly known for certain %s', (_, share, copy) => {
    const counts = count((text, random) => sameArticle(known(text), copy(text, random)));
    expect(counts.certain / RUNS).toBeGreaterThanOrEqual(share);
  });

  it('says what it is known by', () => {
    const text = writeArticle(new Random(7), 1500);
    expect(sameArticle(known(text), known(text)).reasons).toEqual([
      'same-text',
      'same-title',
      'same-authors',
      'same-date',
    ]);
    expect(sameArticle(known(text), known(text, { title: '另题', date: null, authors: [] })).reasons).toEqual([
      'same-text',
    ]);
  });
});

describe('two articles', () => {
  const WEEKLY = { title: '一周经济观察', authors: ['本报评论员'] };
  it.each<[string, Partial<Head>, Partial<Head>, number]>([
    ['of one author and day', {}, { title: '在转型中守住自己的底色' }, 0.1],
    ['of a series, with a fifth of the text in common', { title: '两山之路（上）' }, { title: '两山之路（下）' }, 0.2],
    ['of a series, with a third of the text in common', { title: '两山之路（上）' }, { title: '两山之路（下）' }, 0.33],
    ['of a weekly column', WEEKLY, { ...WEEKLY, date: '2026-03-23' }, 0.15],
    ['of a weekly column that mostly repeats itself', WEEKLY, { ...WEEKLY, date: '2026-03-23' }, 0.7],
    ['of a daily column', WEEKLY, { ...WEEKLY, date: '2026-03-17' }, 0.3],
    ['that share half of their text from an agency', {}, { title: '全省春耕备耕有序推进', authors: ['周明'] }, 0.5],
    ['that share most of their text from an agency', {}, { title: '全省春耕备耕有序推进', authors: ['周明'] }, 0.8],
  ])('%s are never joined', (_, one, other, share) => {
    const counts = count((text, random) => sameArticle(known(text, one), known(sharing(text, share, random), other)));
    expect(counts.certain).toBe(0);
  });

  it('are not joined nor offered where they share nothing but the kind of words', () => {
    const counts = count((text, random) => sameArticle(known(text), known(writeArticle(random, 1500))));
    expect(counts).toEqual({ certain: 0, possible: 0, no: RUNS });
  });

  it('are not joined by their titles where their texts are too short to tell', () => {
    expect(sameArticle(known('图片新闻'), known('图片新闻')).verdict).toBe('no');
  });
});
