import { describe, expect, it } from 'vitest';
import { labelUnits, weighedBy } from '@/lib/domain/recommendation/label-units';
import type { UnitLabel } from '@/lib/domain/recommendation/label';
import { UNIT_LABELS } from '@/lib/domain/recommendation/label';
import type { StoredModel } from '@/lib/domain/recommendation/model/model';
import { packed, toModel } from '@/lib/domain/recommendation/model/model';
import { articleOf } from '../article-of';

/** A model in which each of these features speaks for one label, strongly, and nothing else speaks. */
function modelOf(speaks: Readonly<Record<string, UnitLabel>>): StoredModel {
  const weights = Object.entries(speaks).map(([name, label]) => [
    name,
    packed(UNIT_LABELS.map((one) => (one === label ? 5 : 0))),
  ]);
  return { bias: packed(UNIT_LABELS.map(() => 0)), weights: Object.fromEntries(weights) };
}

function labelled(model: StoredModel, ...paragraphs: readonly string[]) {
  const article = articleOf(...paragraphs);
  return labelUnits(article, [], weighedBy(toModel(model))).map(({ label, rule, marker }) => ({
    label,
    rule,
    marker: marker === null ? null : article.text.slice(marker.start, marker.end),
  }));
}

const DEMAND = '要完善管护机制。应设立管护基金。要健全考核制度。';
const PLAIN = '窗口周六照开。';

describe('weighing what the rules decided', () => {
  it('takes a likelier label, and shows no word where none asks', () => {
    const model = modelOf({ 照开: 'recommendation', 'label recommendation': 'recommendation' });
    const plain = labelled(model, DEMAND + PLAIN).at(-1);
    expect(plain).toEqual({ label: 'recommendation', rule: 'weighed', marker: null });
  });

  it('shows the word by which a unit asks that is found to recommend', () => {
    const model = modelOf({ 清静: 'recommendation', 'label recommendation': 'recommendation' });
    const asking = labelled(model, DEMAND + '页面可以有自己的脾气，读者也该有自己的清静。').at(-1);
    expect(asking).toMatchObject({ label: 'recommendation', rule: 'weighed' });
    expect(asking?.marker).toMatch(/该|可以/);
  });

  it('keeps rule and marker of the rules where both agree', () => {
    const [first] = labelled(modelOf({ 'label recommendation': 'recommendation' }), DEMAND);
    expect(first).toMatchObject({ label: 'recommendation', marker: '要' });
    expect(first?.rule).not.toBe('weighed');
  });

  it('takes back a recommendation that is hardly likely', () => {
    const [first] = labelled(modelOf({ 管护: 'other' }), DEMAND);
    expect(first?.label).toBe('other');
  });

  it('leaves a recommendation that is only somewhat unlikely', () => {
    const [first] = labelled({ ...modelOf({}), bias: packed([2, 0, 0, 0, 2.5]) }, DEMAND);
    expect(first?.label).toBe('recommendation');
  });

  it('marks nothing in a piece in which the rules find nothing recommended', () => {
    const units = labelled(modelOf({ 照开: 'recommendation' }), PLAIN);
    expect(units.map(({ label }) => label)).not.toContain('recommendation');
  });

  it('leaves headings what their sections make them', () => {
    const model = modelOf({ '一、': 'problem', 'label recommendation': 'recommendation' });
    const [heading] = labelled(model, '一、完善管护机制', DEMAND);
    expect(heading?.label).toBe('recommendation');
  });
});
