import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listRows, rowKey } from '@/entrypoints/library/list-rows';
import type { ListRow } from '@/entrypoints/library/list-rows';
import type { FoundArticle } from '@/lib/search/found-article';
import { groupFrom } from '../../lib/domain/library/group-from';

const NO_TERMS = new Map<string, readonly string[]>();

const articleFound = (number: number, hitCount: number, page: string | null = null): FoundArticle => ({
  group: groupFrom(`a${String(number)}`, { page }),
  rank: 0,
  hitCount,
  marks: new Uint8Array(0),
  firstMark: 0,
});

/** Every row, one after another. */
function allRows(found: readonly FoundArticle[], grouping: 'none' | 'page', closed: readonly string[] = []) {
  const rows = listRows(found, { grouping, closed: new Set(closed), terms: NO_TERMS });
  const all: ListRow[] = [];
  for (let index = 0; index < rows.tops.length - 1; index++) {
    const row = rows.at(index);
    if (row !== null) all.push(row);
  }
  return { rows, all };
}

describe('the rows of the list of articles', () => {
  it('are each article with its first three hits and how many more there are, whichever row is asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(6)), (hitCounts) => {
        const found = hitCounts.map((hitCount, number) => articleFound(number, hitCount));
        const wanted = found.flatMap((one): readonly ListRow[] => {
          const of = { section: '', found: one };
          const hits = [0, 1, 2].slice(0, one.hitCount);
          return [
            { type: 'article', ...of },
            ...hits.map((nth): ListRow => ({ type: 'hit', nth, ...of })),
            ...(one.hitCount > 3 ? [{ type: 'more', ...of } as const] : []),
          ];
        });
        const { rows, all } = allRows(found, 'none');
        expect(all).toEqual(wanted);
        expect(rows.at(all.length)).toBeNull();
        expect(rows.at(-1)).toBeNull();
        expect(new Set(all.map(rowKey)).size).toBe(all.length);
      }),
    );
  });

  it('stand under the headings of their sections, and not at all where a section is folded', () => {
    const found = [articleFound(0, 0, '2'), articleFound(1, 4, '1'), articleFound(2, 1, '2')];
    const shown = (closed: readonly string[]) =>
      allRows(found, 'page', closed).all.map((row) =>
        row.type === 'section'
          ? `${row.key}: ${String(row.count)}`
          : `${row.type} ${row.found.group.id} ${row.section}`,
      );
    expect(shown([])).toEqual([
      '1: 1',
      'article a1 1',
      'hit a1 1',
      'hit a1 1',
      'hit a1 1',
      'more a1 1',
      '2: 2',
      'article a0 2',
      'article a2 2',
      'hit a2 2',
    ]);
    expect(shown(['1', '2'])).toEqual(['1: 1', '2: 2']);
    expect(shown(['1'])).toEqual(['1: 1', '2: 2', 'article a0 2', 'article a2 2', 'hit a2 2']);
  });

  it('follow one another without a gap', () => {
    const { rows } = allRows([articleFound(0, 0, '2'), articleFound(1, 4, '1')], 'page');
    expect([...rows.tops]).toEqual([0, 2.75, 8.25, 13, 17.75, 22.5, 24.75, 27.5, 33]);
  });
});
