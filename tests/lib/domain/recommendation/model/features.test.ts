import { describe, expect, it } from 'vitest';
import { decideByRules } from '@/lib/domain/recommendation/by-rules';
import { growingIndex, indexOf } from '@/lib/domain/recommendation/model/feature-index';
import { featureReader } from '@/lib/domain/recommendation/model/features';
import { articleOf } from '../article-of';

/** The names of the features of each unit of an article. */
function namesOf(...paragraphs: readonly string[]): readonly (readonly string[])[] {
  const article = articleOf(...paragraphs);
  const { index, names } = growingIndex();
  const features = featureReader(index)(article.text, decideByRules(article));
  return features.map((unit) => unit.map((feature) => names[feature] ?? ''));
}

describe('what the model sees of a unit', () => {
  it('is each character and each pair of them', () => {
    const [unit] = namesOf('水清了。');
    expect(unit?.filter((name) => name.length <= 2)).toEqual(['水', '清', '水清', '了', '清了', '。', '了。']);
  });

  it('is each of them once, however often it stands there', () => {
    const [unit] = namesOf('山山水水，山山水水。');
    expect(unit).toHaveLength(new Set(unit).size);
    expect(unit).toContain('山山');
  });

  it('takes all figures and all Latin words for the same', () => {
    const charactersOf = (sentence: string) => namesOf(sentence)[0]?.filter((name) => name.length <= 2);
    expect(charactersOf('去年建成1250公里ETC车道。')).toEqual(charactersOf('去年建成86公里AI车道。'));
    expect(charactersOf('去年建成1250公里。')).toContain('0公');
  });

  it('is how its clauses begin, up to three characters', () => {
    const [unit] = namesOf('水清了，鱼也回来了。');
    expect(unit?.filter((name) => name.startsWith('clause'))).toEqual([
      'clause 水',
      'clause 水清',
      'clause 水清了',
      'clause 鱼',
      'clause 鱼也',
      'clause 鱼也回',
    ]);
  });

  it('is what the rules made of it and of the units beside it', () => {
    const [, second] = namesOf('近年来，全县建成了三座水库。要完善管护机制。应设立管护基金。要健全考核制度。');
    expect(second).toEqual(
      expect.arrayContaining(['label recommendation', 'sign must', 'labels achievement recommendation recommendation']),
    );
    expect(second).toContain('before here achievement');
  });

  it('tells a neighbour of another paragraph from one of its own', () => {
    const [, second] = namesOf('近年来，全县建成了三座水库。', '要完善管护机制。');
    expect(second).toContain('before elsewhere achievement');
  });

  it('is where in its piece and paragraph it stands, and under which heading', () => {
    const [heading, first, , last, alone] = namesOf(
      '二、完善机制',
      '要完善管护机制。要设立基金。要健全考核。',
      '水库要有人管。',
    );
    expect(heading).toEqual(expect.arrayContaining(['block first', 'in block alone', 'under none']));
    expect(first).toEqual(expect.arrayContaining(['block between', 'in block first', 'under bare-imperative']));
    expect(last).toEqual(expect.arrayContaining(['in block last', 'end 。', 'part 1', 'second after none']));
    expect(alone).toEqual(expect.arrayContaining(['block last', 'in block alone', 'part 3']));
  });

  it('is what the rules made of its paragraph and of its piece', () => {
    const [told, asked] = namesOf('近年来，全县建成了三座水库。要完善管护机制。', '应设立基金。');
    expect(told?.filter((name) => name.startsWith('beside'))).toEqual(['beside recommendation']);
    expect(asked?.filter((name) => name.startsWith('beside'))).toEqual(['beside achievement']);
    expect(told).toEqual(expect.arrayContaining(['share recommendation 4', 'share achievement 3', 'share problem 0']));
  });

  it('leaves out what a model does not know', () => {
    const article = articleOf('水清了。');
    const index = indexOf(['水', '清了', 'label other']);
    const [unit] = featureReader(index)(article.text, decideByRules(article));
    expect(unit?.toSorted()).toEqual([0, 1, 2]);
  });
});
