import { describe, expect, it } from 'vitest';
import { labelUnits } from '@/lib/domain/recommendation/label-units';
import { ORDERED_RULES } from '@/lib/domain/recommendation/rules/rules';
import { articleOf } from './article-of';

const MEASURES = ['对策与建议', '要健全协商机制。', '完善补偿标准，统一核算口径。'] as const;
/** Rules that need more before them than their example; label-units.test.ts shows them at work. */
const IN_CONTEXT = ORDERED_RULES.filter(({ example }) => /[（…]/.test(example));
const ALONE = ORDERED_RULES.filter((rule) => !IN_CONTEXT.includes(rule));

describe('the rules', () => {
  it('have ids of their own', () => {
    expect(new Set(ORDERED_RULES.map(({ id }) => id)).size).toBe(ORDERED_RULES.length);
  });

  it.each(ALONE.map((rule) => [rule.id, rule] as const))('%s holds for its example', (id, rule) => {
    const isAmongMeasures = rule.stance?.includes('measures') === true;
    const article = isAmongMeasures ? articleOf(...MEASURES, rule.example) : articleOf(rule.example, ...MEASURES);
    const start = article.text.indexOf(rule.example);
    const own = labelUnits(article, []).filter(
      (unit) => unit.start >= start && unit.end <= start + rule.example.length,
    );
    expect(own.map((unit) => unit.rule)).toContain(id);
  });

  it('end in one that holds for every unit', () => {
    const last = ORDERED_RULES.at(-1);
    expect([last?.needs, last?.bars, last?.stance]).toEqual([undefined, undefined, undefined]);
  });
});
