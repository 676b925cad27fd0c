import { describe, expect, it } from 'vitest';
import { packed, toModel } from '@/lib/domain/recommendation/model/model';
import { train } from '@/lib/recommendation-training/train';

const NAMES = ['要', '了', '罕见'];
/** Units with 要 recommend, units with 了 tell of an achievement; the third feature is rare. */
const EXAMPLES = Array.from({ length: 80 }, (_, number) => ({
  features: number % 2 === 0 ? [0] : number === 1 ? [1, 2] : [1],
  label: number % 2 === 0 ? ('recommendation' as const) : ('achievement' as const),
  weight: 1,
}));

describe('training', () => {
  it('learns which feature goes with which label', () => {
    const model = toModel(train(NAMES, EXAMPLES));
    const numberOf = (name: string) => Object.keys(train(NAMES, EXAMPLES).weights).indexOf(name);
    expect(model.likelihoods([numberOf('要')]).recommendation).toBeGreaterThan(0.8);
    expect(model.likelihoods([numberOf('了')]).achievement).toBeGreaterThan(0.8);
  });

  it('leaves out what is too rare to tell', () => {
    expect(Object.keys(train(NAMES, EXAMPLES).weights).toSorted()).toEqual(['了', '要'].toSorted());
  });

  it('makes the same model of the same examples', () => {
    expect(train(NAMES, EXAMPLES)).toEqual(train(NAMES, EXAMPLES));
  });

  it('listens to an example by its weight', () => {
    const contradicted = [...EXAMPLES, ...EXAMPLES.map((one) => ({ ...one, label: 'other' as const, weight: 0.05 }))];
    const { weights } = train(NAMES, contradicted);
    const model = toModel({ bias: packed([0, 0, 0, 0, 0]), weights });
    const likely = model.likelihoods([Object.keys(weights).indexOf('要')]);
    expect(likely.recommendation).toBeGreaterThan(likely.other);
  });
});
