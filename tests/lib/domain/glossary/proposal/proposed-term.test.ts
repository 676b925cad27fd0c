import { describe, expect, it } from 'vitest';
import type { Mention } from '@/lib/domain/glossary/mention';
import { withProposals } from '@/lib/domain/glossary/proposal/proposed-term';
import type { Proposal } from '@/lib/domain/glossary/proposal/proposal';

const TEXT = '甲乙丙丁。戊己庚辛壬癸子丑寅卯；辰巳午未申酉戌亥';

const mention = (start: number, end: number): Mention => ({ termId: `t${String(start)}`, start, end, inner: [] });
const proposal = (start: number, end: number, name = '新机制'): Proposal => ({
  start,
  end,
  name,
  reason: 'defined',
  definition: null,
});

describe('withProposals', () => {
  it('lists proposals among the mentions in reading order, under one id for one name', () => {
    const { mentions, proposed } = withProposals(TEXT, [mention(10, 14)], [proposal(0, 3), proposal(20, 23)]);
    expect(mentions.map(({ termId, start }) => [termId, start])).toEqual([
      ['proposed-新机制', 0],
      ['t10', 10],
      ['proposed-新机制', 20],
    ]);
    expect(Object.keys(proposed)).toEqual(['proposed-新机制']);
  });

  it('keeps a known mention inside a longer proposal as its inner one', () => {
    const { mentions } = withProposals(TEXT, [mention(2, 6)], [proposal(0, 10)]);
    expect(mentions).toMatchObject([{ start: 0, end: 10, inner: [{ termId: 't2' }] }]);
  });

  it('names the article’s own sentence about a term: the first that uses it, or the one that says what it is', () => {
    expect(withProposals(TEXT, [], [proposal(6, 8)]).proposed['proposed-新机制']).toMatchObject({
      sentence: { start: 5, end: 16 },
      isDefined: false,
    });
    const defined = { ...proposal(6, 8), definition: { start: 16, end: 24 } };
    expect(withProposals(TEXT, [], [defined]).proposed['proposed-新机制']).toMatchObject({
      sentence: { start: 16, end: 24 },
      isDefined: true,
    });
  });

  it('lets a known mention win over a proposal that it overlaps or equals', () => {
    expect(withProposals(TEXT, [mention(2, 6)], [proposal(4, 10)]).mentions).toMatchObject([{ termId: 't2' }]);
    expect(withProposals(TEXT, [mention(2, 6)], [proposal(2, 6)]).mentions).toMatchObject([{ termId: 't2' }]);
  });
});
