import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeTerms } from '@/lib/domain/glossary/proposal/propose-terms';
import type { Span } from '@/lib/domain/text/span';
import { proposed } from './proposed';

/** The span of `words` in `text`. */
function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

/** What makes names, and what ends them. */
const FRAGMENTS =
  '茶园 碳票 制度 机制 建立 条例 1 和 的 即 所谓 是指 简称 两山 贷 示范区 等 平台 22个 “ ” 《 》 + — 、 ， 。 （ ） " \n'.split(
    ' ',
  );

describe('proposeTerms', () => {
  it('proposes every occurrence of a name, also where no rule would find it', () => {
    const text = '全省推行“链上贷”。农户说链上贷办得快，“链上贷”不看抵押。';
    expect(proposed(text)).toEqual(['“链上贷”', '链上贷', '“链上贷”']);
    expect(new Set(proposeTerms(text, []).map(({ name }) => name))).toEqual(new Set(['链上贷']));
  });

  it('names a proposal without the quotation marks around the whole of it', () => {
    const names = proposeTerms('出台《湿地保护办法》，推进“1357”行动计划和“茶香贷”。', []).map(({ name }) => name);
    expect(names).toEqual(['湿地保护办法', '“1357”行动计划', '茶香贷']);
  });

  it('proposes the longest of the names that lie in one another', () => {
    expect(proposed('申报赣东北茶油产业链示范区。')).toEqual(['赣东北茶油产业链示范区']);
  });

  it('gives the reason of each proposal', () => {
    const text =
      '《茶产业促进条例》；“链长+专班”机制；“早茶议事”制度；“惠茶通”等服务平台；“茶香贷”；茶园碳票制度；' +
      '所谓茶旅走读，就是边走边学；省级茶叶交易中心（以下简称省茶中心）。';
    expect(proposeTerms(text, []).map(({ reason }) => reason)).toEqual([
      'document',
      'formula',
      'quoted-noun',
      'quoted-kind',
      'quoted-name',
      'field-noun',
      'defined',
      'defined',
      'short-name',
    ]);
  });

  it('gives the sentence in which the article says what a name means', () => {
    const text = '茶农等了三年。所谓“茶园碳票”，是指茶园一年吸收二氧化碳的凭证。“茶园碳票”能贷款。';
    const sentences = proposeTerms(text, []).map(
      ({ definition }) => definition && text.slice(definition.start, definition.end),
    );
    const defining = '所谓“茶园碳票”，是指茶园一年吸收二氧化碳的凭证。';
    expect(sentences).toEqual([defining, defining]);
  });

  it('has no definition where the article gives none', () => {
    expect(proposeTerms('推行“茶香贷”，效果很好。', [])[0]?.definition).toBeNull();
    expect(proposeTerms('推行“茶香贷”，即将扩面。', [])[0]?.definition).toBeNull();
  });

  it('leaves alone what the glossary has found', () => {
    const text = '探索茶园碳票制度，推行“茶香贷”。';
    expect(proposeTerms(text, [spanOf(text, '茶园碳票制度')]).map(({ name }) => name)).toEqual(['茶香贷']);
  });

  it('proposes nothing that covers a known mention in part or adds only a common word or a place to it', () => {
    const text = '完善茶园碳票制度。完善婺源茶园碳票制度。';
    const partly = [spanOf(text, '完善茶园碳票')];
    expect(proposeTerms(text, partly).map(({ name }) => name)).toEqual(['婺源茶园碳票制度']);
    const known = [spanOf(text, '茶园碳票制度'), { start: 13, end: 19 }];
    expect(text.slice(13, 19)).toBe('茶园碳票制度');
    expect(proposeTerms(text, known)).toEqual([]);
  });

  it('proposes a clearly longer name around a known one', () => {
    const text = '完善茶园碳票制度跨省互认联盟。';
    const names = proposeTerms(text, [spanOf(text, '茶园碳票制度')]).map(({ name }) => name);
    expect(names).toEqual(['茶园碳票制度跨省互认联盟']);
  });

  it('never looks for the noun of a chain in the next paragraph', () => {
    expect(proposeTerms('茶园—和\n示范区', [])).toEqual([]);
    expect(proposeTerms('赣江—抚河示范区', [])).toHaveLength(1);
  });

  it('keeps every text’s proposals apart, in reading order, inside one block and true to their words', () => {
    const fragment = fc.constantFrom(...FRAGMENTS);
    fc.assert(
      fc.property(
        fc.array(fragment, { maxLength: 40 }),
        fc.array(fc.nat(60), { maxLength: 6 }),
        (fragments, places) => {
          const text = fragments.join('');
          const known = places.map((start) => ({ start, end: start + 3 })).filter(({ end }) => end <= text.length);
          let lastEnd = 0;
          for (const { start, end, name } of proposeTerms(text, known)) {
            expect(start).toBeGreaterThanOrEqual(lastEnd);
            const words = text.slice(start, end);
            expect(words).toContain(name);
            expect(words).not.toContain('\n');
            const touched = known.filter((span) => span.start < end && start < span.end);
            expect(touched.every((span) => start <= span.start && span.end <= end)).toBe(true);
            lastEnd = end;
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ['nothing but Han', '茶园'],
    ['nouns without punctuation', '茶园碳票制度'],
    ['opening marks only', '“'],
    ['adjoining quotations', '“三园”'],
    ['titles never closed', '《'],
    ['formulas', '1+'],
    ['single dashes', '茶园—'],
    ['conjunctions', '茶和'],
    ['short names', '（简称甲乙）'],
    ['definitions', '甲乙是指'],
    ['programmes never launched', '茶行动'],
    ['numbered programmes', '茶园六大'],
    ['closing marks before names', '”茶园碳票制度'],
    ['quotations in quotations', '“‘茶园’”'],
    ['brackets before names', '茶（园）碳票制度'],
    ['counts and dates', '2014年'],
    ['repeated quotations', '“茶园共育”说'],
  ])('takes time in proportion to a hostile text: %s', (_, unit) => {
    const text = unit.repeat(300_000 / unit.length);
    const started = performance.now();
    proposeTerms(text, []);
    // Linear, each takes about a second on a busy core; one quadratic walk over the quotations took twenty.
    expect(performance.now() - started).toBeLessThan(8000);
  });
});
