import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '@/lib/domain/survey/figures-of';
import { measureMatrix } from '@/lib/domain/survey/measure-matrix';
import { sortMatrix } from '@/lib/domain/survey/sort-matrix';
import type { RowOrder } from '@/lib/domain/survey/sort-matrix';
import { termPairs } from '@/lib/domain/survey/term-pairs';
import { termPassages } from '@/lib/domain/survey/term-passages';
import { termTimeline } from '@/lib/domain/survey/term-timeline';
import { readingOf } from './readings';

const READINGS = [
  readingOf('晚', '2026-03-16', [['feidi'], ['feidi', 'tanhui']], [['must', 'feidi'], ['explore']]),
  readingOf(
    '早',
    '2025-12-01',
    [['tanhui', 'feidi', 'tanhui2']],
    [
      ['should', 'feidi'],
      ['should', 'feidi'],
    ],
  ),
  readingOf('无日期', null, [['tanhui']]),
];

describe('a term across articles', () => {
  it('is followed in the order of time, measures apart from other sentences', () => {
    const found = termPassages(READINGS, 'feidi');
    expect(found.map(({ article }) => article.title)).toEqual(['早', '晚']);
    expect(found.map(({ passages, measures }) => [passages.length, measures.length])).toEqual([
      [1, 2],
      [2, 1],
    ]);
    expect(termPassages(READINGS, 'nowhere')).toEqual([]);
  });

  it('has its months without a gap, undated articles left out', () => {
    const { months, lines } = termTimeline(READINGS, 2);
    expect(months).toEqual(['2025-12', '2026-01', '2026-02', '2026-03']);
    expect(lines).toEqual([
      { termId: 'feidi', counts: [3, 0, 0, 3], articles: 2 },
      { termId: 'tanhui', counts: [1, 0, 0, 1], articles: 2 },
    ]);
    expect(termTimeline([], 5)).toEqual({ months: [], lines: [] });
  });

  it('is paired with what the same sentence names, each pair once', () => {
    expect(termPairs(READINGS, 10)).toEqual([
      { one: 'feidi', other: 'tanhui', sentences: 2, articles: 2 },
      { one: 'feidi', other: 'tanhui2', sentences: 1, articles: 1 },
      { one: 'tanhui', other: 'tanhui2', sentences: 1, articles: 1 },
    ]);
    expect(termPairs(READINGS, 1)).toHaveLength(1);
  });
});

describe('the figures of a library', () => {
  const annotation = (colour: string | null, note: string, created: string) => ({ colour, note, created });

  it('count what was annotated, and the months up to now', () => {
    const figures = figuresOf(
      [
        {
          annotations: [
            annotation('pink', '', '2026-11-02T00:00:00.000Z'),
            annotation(null, '全文', '2026-11-02T00:00:00.000Z'),
          ],
        },
        {
          annotations: [
            annotation('blue', '批', '2026-01-31T00:00:00.000Z'),
            annotation('blue', ' ', '2024-01-31T00:00:00.000Z'),
          ],
        },
      ],
      READINGS,
      '2026-11-25T10:00:00.000Z',
    );
    expect(figures).toMatchObject({
      annotated: 2,
      highlights: 3,
      notes: 2,
      terms: 3,
      measures: { must: 1, should: 2, explore: 1 },
    });
    expect(figures.months).toHaveLength(12);
    expect(figures.months.filter(({ highlights }) => highlights > 0)).toEqual([
      { month: '2026-01', highlights: 1 },
      { month: '2026-11', highlights: 1 },
    ]);
  });

  it('are told by the month it was for the reader', () => {
    const articles = [{ annotations: [annotation('pink', '', '2026-10-31T16:30:00.000Z')] }];
    const months = (now: string) => figuresOf(articles, [], now).months.filter(({ highlights }) => highlights > 0);
    expect(months('2026-11-25T10:00:00+08:00')).toEqual([{ month: '2026-11', highlights: 1 }]);
    expect(months('2026-11-25T02:00:00Z')).toEqual([{ month: '2026-10', highlights: 1 }]);
  });
});

describe('the matrix of measures', () => {
  it('sets articles against instruments with the strongest strength, what names none last', () => {
    const { articles, rows } = measureMatrix(READINGS);
    expect(articles.map(({ title }) => title)).toEqual(['早', '晚']);
    expect(
      rows.map(({ termId, cells, articles: count }) => [termId, cells.map((cell) => cell?.strength ?? null), count]),
    ).toEqual([
      ['feidi', ['should', 'must'], 2],
      [null, [null, 'explore'], 1],
    ]);
    expect(measureMatrix(READINGS, ['explore']).articles).toHaveLength(1);
  });

  it('is laid out by strength, by who was first, by name, and with the newest article first', () => {
    const readings = [
      readingOf(
        '早',
        '2025-12-01',
        [],
        [
          ['should', 'yi'],
          ['explore', 'jia'],
        ],
      ),
      readingOf('晚', '2026-03-16', [], [['must', 'bing'], ['explore'], ['should', 'yi']]),
    ];
    const matrix = measureMatrix(readings);
    const nameOf = (id: string) => ({ yi: '乙', jia: '甲', bing: '丙' })[id] ?? '';
    const laidOut = (rows: RowOrder) =>
      sortMatrix(matrix, { rows, columns: 'oldest', nameOf }).rows.map(({ termId }) => termId);
    expect(laidOut('articles')).toEqual(['yi', 'bing', 'jia', null]);
    expect(laidOut('strength')).toEqual(['bing', 'yi', 'jia', null]);
    expect(laidOut('first')).toEqual(['yi', 'jia', 'bing', null]);
    expect(laidOut('name')).toEqual(['bing', 'jia', 'yi', null]);
    const newest = sortMatrix(matrix, { rows: 'articles', columns: 'newest', nameOf });
    expect(newest.articles.map(({ title }) => title)).toEqual(['晚', '早']);
    expect(newest.rows[1]?.cells.map((cell) => cell?.strength ?? null)).toEqual(['must', null]);
  });

  it('holds every measure in every row whose instrument it names, and in no other', () => {
    const strength = fc.constantFrom('must' as const, 'should' as const, 'explore' as const);
    const measure = fc.tuple(strength, fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }));
    fc.assert(
      fc.property(fc.array(fc.array(measure, { maxLength: 5 }), { maxLength: 5 }), (library) => {
        const readings = library.map((measures, index) =>
          readingOf(
            String(index),
            '2026-01-01',
            [],
            measures.map(([one, ids]) => [one, ...ids] as const),
          ),
        );
        const { articles, rows } = measureMatrix(readings);
        expect(articles).toHaveLength(library.filter((measures) => measures.length > 0).length);
        const held = rows.flatMap(({ cells }) => cells).reduce((sum, cell) => sum + (cell?.measures.length ?? 0), 0);
        const named = library.flat().reduce((sum, [, ids]) => sum + Math.max(1, ids.length), 0);
        expect(held).toBe(named);
      }),
    );
  });
});
