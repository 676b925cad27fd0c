import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../eval/terms';
import { readLabelledArticles } from '../../eval/terms/labelled-articles';
import { outermostLabels } from '../../eval/terms/outermost-labels';
import { scoreAll, scoreClass } from '../../eval/terms/score';

const SAMPLE = resolve(import.meta.dirname, '../../fixtures/gold-sample');

/** A folder with the given contents of articles.json and terms.json. */
function folderOf(articles: string, terms: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'gold-'));
  writeFileSync(join(folder, 'articles.json'), articles);
  writeFileSync(join(folder, 'terms.json'), terms);
  return folder;
}

const ARTICLES = JSON.stringify([{ id: 'a', paragraphs: [{ text: '茶园碳票' }] }]);

describe('readLabelledArticles', () => {
  it('joins paragraphs and affiliation, and places each label in the whole text', () => {
    const [first] = readLabelledArticles(SAMPLE);
    expect(first?.text.split('\n')).toHaveLength(4);
    expect(first?.mentions.map(({ start, end }) => first.text.slice(start, end))).toEqual([
      '茶园碳票',
      '茶园碳票制度',
      '茶园碳票',
      '“茶香贷”',
      '江西省茶叶研究院',
    ]);
  });

  it.each([
    ['is not JSON', '[', '[]', /articles\.json is not JSON/],
    ['lacks a field', '[{"id":"a"}]', '[]', /articles\.json: 0\.paragraphs/],
    ['has an unknown priority', ARTICLES, '[{"term":"t","priority":"high"}]', /terms\.json: 0\.priority/],
    [
      'labels an article that is not there',
      ARTICLES,
      '[{"term":"t","priority":"must","mentions":[{"article":"b","paragraph":0,"start":0,"end":2}]}]',
      /unknown article b/,
    ],
    [
      'labels other words than it says',
      ARTICLES,
      '[{"term":"t","priority":"must","mentions":[{"article":"a","paragraph":0,"start":0,"end":2,"surface":"碳票"}]}]',
      /0–2 of block 0 of a, where the text has “茶园”/,
    ],
    [
      'labels beyond the end',
      ARTICLES,
      '[{"term":"t","priority":"must","mentions":[{"article":"a","paragraph":null,"start":0,"end":2}]}]',
      /block 1 of a/,
    ],
  ])('says where a file %s', (_, articles, terms, message) => {
    expect(() => readLabelledArticles(folderOf(articles, terms))).toThrow(message);
  });

  it('says which file is missing', () => {
    expect(() => readLabelledArticles(mkdtempSync(join(tmpdir(), 'gold-')))).toThrow(/articles\.json is missing/);
  });
});

describe('outermostLabels', () => {
  const label = (start: number, end: number, priority: 'must' | 'nice' = 'must') => ({
    start,
    end,
    priority,
    term: 't',
    category: 'concept',
  });

  it('leaves out labels strictly inside another and keeps those that only overlap', () => {
    const labels = [label(0, 6), label(0, 4), label(2, 6), label(5, 9)];
    expect(outermostLabels(labels)).toEqual([label(0, 6), label(5, 9)]);
  });

  it('keeps the most important of several labels on one span', () => {
    expect(outermostLabels([label(0, 4, 'nice'), label(0, 4, 'must')])).toEqual([label(0, 4, 'must')]);
  });
});

describe('scores', () => {
  const must = { start: 0, end: 4, term: 'a', priority: 'must', category: 'law' } as const;
  const nice = { start: 6, end: 9, term: 'b', priority: 'nice', category: 'zone' } as const;
  const article = { id: 'x', text: '', labels: [must, nice] };

  it('count a prediction against a class only where it overlaps a label of the class', () => {
    const predictions = [must, { start: 5, end: 9 }, { start: 20, end: 22 }];
    const scored = [{ ...article, predictions }];
    expect(scoreClass(scored, ({ priority }) => priority === 'must')).toMatchObject({ precision: 1, recall: 1 });
    expect(scoreClass(scored, ({ priority }) => priority === 'nice')).toMatchObject({ precision: 0, recall: 0 });
    expect(scoreAll(scored)).toMatchObject({ precision: 1 / 3, recall: 1 / 2, f1: 2 / 5 });
  });

  it('have no precision where nothing of the class is predicted', () => {
    const scored = [{ ...article, predictions: [] }];
    expect(scoreClass(scored, () => true)).toMatchObject({ precision: null, recall: 0 });
  });
});

describe('the evaluation of terms', () => {
  it('gives its definition, the figures of known and proposed terms, and what was missed', async () => {
    const { lines, figures } = await evaluate(SAMPLE);
    expect(figures.proposed.must).toEqual({ precision: 1, recall: 1 });
    expect(figures.proposed.should).toEqual({ precision: 1, recall: 1 });
    expect(figures.proposed.nice.recall).toBe(0);
    expect(figures.proposed.all.recall).toBe(3 / 5);
    expect(figures.known.must).toEqual({ precision: null, recall: 0 });
    const report = lines.join('\n');
    expect(report).toContain('Precision of a priority or category: of the predictions that overlap one of its labels');
    expect(report).toMatch(/not found, nice \(2\): 茶园碳票 \| 绿水青山/);
    expect(report).toMatch(/nobody labelled \(\d\): 《茶产业促进条例》 \| 世界名茶博览会/);
  });
});
