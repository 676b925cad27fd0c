import { describe, expect, it } from 'vitest';
import type { LabelledUnit } from '@/lib/domain/recommendation/labelled-unit';
import { withCorrections } from '@/lib/domain/recommendation/with-corrections';

const unit = (start: number, rest: Partial<LabelledUnit> = {}): LabelledUnit => ({
  start,
  end: start + 10,
  block: 0,
  kind: 'sentence',
  label: 'other',
  rule: 'definition',
  marker: null,
  recommendation: null,
  ...rest,
});
const recommending = unit(10, {
  label: 'recommendation',
  rule: 'modal-must',
  marker: { start: 10, end: 11 },
  recommendation: { strength: 'must', actor: null, action: { start: 11, end: 13 }, object: null, instruments: [] },
});

describe('withCorrections', () => {
  it('makes a recommendation of what was missed', () => {
    const correction = { span: { start: 0, end: 10 }, label: 'recommendation' as const, strength: 'explore' as const };
    const [corrected] = withCorrections([unit(0)], [correction]);
    expect(corrected).toMatchObject({
      label: 'recommendation',
      rule: 'corrected',
      recommendation: { strength: 'explore' },
    });
  });

  it('takes a wrong one away, and leaves the others', () => {
    const correction = { span: { start: 10, end: 20 }, label: 'other' as const, strength: null };
    expect(withCorrections([unit(0), recommending], [correction])).toEqual([
      unit(0),
      { ...recommending, label: 'other', rule: 'corrected', marker: null, recommendation: null },
    ]);
  });

  it('changes the strength and keeps who shall do what', () => {
    const correction = { span: { start: 12, end: 18 }, label: 'recommendation' as const, strength: 'should' as const };
    const [, corrected] = withCorrections([unit(0), recommending], [correction]);
    expect(corrected?.recommendation).toMatchObject({ strength: 'should', action: { start: 11, end: 13 } });
  });
});
