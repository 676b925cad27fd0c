import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kappa } from '../../../eval/agreement';
import { evaluate } from '../../../eval/recommendations';

const FIXTURES = resolve(import.meta.dirname, '../../../fixtures/recommendations');
/** Prose of other kinds, labelled by hand and not what the rules were written for: features, comments, reports. */
const VARIED = resolve(import.meta.dirname, '../../../fixtures/recommendations-varied');

function folderOf(files: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'gold-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), JSON.stringify(content));
  return folder;
}

const ARTICLE = { id: 'x', paragraphs: [{ kind: 'body', text: '要建立基金，健全机制。应完善标准，强化监管。' }] };
const unit = (start: number, end: number, label: string) => ({
  article: 'x',
  paragraph: 0,
  start,
  end,
  unit: 'sentence',
  label,
  sentence: ARTICLE.paragraphs[0]?.text.slice(start, end),
});

describe('the evaluation of recommendations', () => {
  it('marks hardly anything wrong in our own labelled pieces', async () => {
    const { figures } = await evaluate(FIXTURES);
    const { precision, recall, kappa: agreed } = figures;
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(agreed).toBeGreaterThanOrEqual(0.8);
  });

  it('marks little wrong in prose of other kinds, and misses measures there rather than making them up', async () => {
    const { figures } = await evaluate(VARIED);
    expect(figures.precision).toBeGreaterThanOrEqual(0.88);
    expect(figures.recall).toBeGreaterThanOrEqual(0.63);
  });

  it('does without outlines and says so', async () => {
    const units = [unit(0, 11, 'recommendation'), unit(11, 22, 'recommendation')];
    const { lines, figures } = await evaluate(folderOf({ 'articles.json': [ARTICLE], 'recommendations.json': units }));
    expect(figures.outline).toBeNull();
    expect(lines.join('\n')).toContain('no labelled outline');
  });

  it('compares outlines leaf by leaf', async () => {
    const units = [unit(0, 11, 'recommendation'), unit(11, 22, 'recommendation')];
    const leaf = (number: number) => ({ unit: `x/0.${number}`, leaf: true, strength: 'must' });
    const outline = [{ article: 'x', tree: { unit: null, children: [leaf(2), leaf(1)] } }];
    const folder = folderOf({ 'articles.json': [ARTICLE], 'recommendations.json': units, 'outline.json': outline });
    const { figures } = await evaluate(folder);
    expect(figures).toMatchObject({ f1: 1, strength: 0.5, outline: { parent: 1, order: 0 } });
  });

  it('tells how long an article of 5,000 characters takes', async () => {
    const files = { 'articles.json': [ARTICLE], 'recommendations.json': [unit(0, 11, 'recommendation')] };
    let clock = 0;
    const { figures, lines } = await evaluate(folderOf(files), () => (clock += 2));
    expect(figures.milliseconds).toBe(454.55);
    expect(lines.at(-1)).toContain('454.55 ms');
  });

  it.each([
    ['unknown label', [unit(0, 11, 'idea')]],
    ['is not', [{ ...unit(0, 11, 'other'), sentence: '别的话' }]],
    ['recommendations.json at', [{ article: 'x' }]],
    ['which articles.json lacks', [{ ...unit(0, 11, 'other'), article: 'y' }]],
  ])('refuses labels with “%s”', async (message, units) => {
    const folder = folderOf({ 'articles.json': [ARTICLE], 'recommendations.json': units });
    await expect(evaluate(folder)).rejects.toThrow(message);
  });

  it('takes kappa for the agreement beyond chance', () => {
    const pair = (gold: 'recommendation' | 'other', ours: 'recommendation' | 'other') => ({ gold, ours });
    const pairs = [
      ...Array.from({ length: 20 }, () => pair('recommendation', 'recommendation')),
      ...Array.from({ length: 5 }, () => pair('recommendation', 'other')),
      ...Array.from({ length: 10 }, () => pair('other', 'recommendation')),
      ...Array.from({ length: 15 }, () => pair('other', 'other')),
    ];
    expect(kappa(pairs)).toBeCloseTo(0.4, 10);
  });
});
