import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areApart, joinCopies, setApart, settleCopies } from '@/lib/domain/library/join-copies';
import { planRestore } from '@/lib/domain/library/plan-restore';
import type { ArticleRecord, StoredData } from '@/lib/domain/library/stored-data';
import { EMPTY_LIBRARY } from './empty-library';
import { recordFrom } from './record-from';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'];
const record = (id: string, address: string, parts: Partial<ArticleRecord> = {}) =>
  recordFrom(id, { address, title: '题', ...parts });
const day = fc.integer({ min: 10, max: 28 }).map((of) => `2026-03-${String(of)}T00:00:00.000Z`);
/** Records as two libraries, edited files or bugs might leave them: chains, rings, and joins to nothing. */
const tangle = (prefix: string) =>
  fc.subarray(IDS, { minLength: 1 }).chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc
          .record({ created: day, modified: day, joinedTo: fc.option(fc.constantFrom(...IDS), { nil: null }) })
          .chain((parts) =>
            fc.subarray(IDS, { maxLength: 2 }).map((apart) =>
              record(prefix + id, `https://example.org/${id}`, {
                ...parts,
                joinedTo: parts.joinedTo === null ? null : prefix + parts.joinedTo,
                apart: apart.map((one) => prefix + one),
              }),
            ),
          ),
      ),
    ),
  );
const library = (articles: readonly ArticleRecord[]): StoredData => ({ ...EMPTY_LIBRARY, articles });

/** What must hold of the joins of any library. */
function expectSettled(articles: readonly ArticleRecord[]): void {
  const byId = new Map(articles.map((one) => [one.id, one]));
  for (const { joinedTo, created } of articles) {
    if (joinedTo === null) continue;
    const first = byId.get(joinedTo);
    expect(first?.joinedTo).toBe(null);
    expect((first?.created ?? '') <= created).toBe(true);
  }
  for (const one of articles) {
    const first = one.joinedTo ?? one.id;
    const others = articles.filter(({ id, joinedTo }) => id !== one.id && (joinedTo ?? id) === first);
    expect(areApart([one], others)).toBe(false);
  }
}

describe('copies of an article', () => {
  it('name the record made first, whatever order they come in', () => {
    const [first, second, third] = [
      record('b', 'https://example.org/1'),
      record('a', 'https://example.org/2', { created: '2026-03-17T00:00:00.000Z' }),
      record('c', 'https://example.org/3'),
    ];
    const joins = (records: readonly ArticleRecord[]) =>
      Object.fromEntries(joinCopies(records).map(({ id, joinedTo }) => [id, joinedTo]));
    expect(joins([second, third, first])).toEqual({ a: 'b', b: null, c: 'b' });
    expect(joins([first, second, third])).toEqual({ a: 'b', b: null, c: 'b' });
  });

  it('go apart for good, and those that are left stay together', () => {
    const joined = joinCopies(IDS.slice(0, 3).map((id) => record(id, `https://example.org/${id}`)));
    const [[out] = [], left = []] = setApart(joined.slice(0, 1), joined.slice(1));
    expect(out).toMatchObject({ id: 'a', joinedTo: null, apart: ['b', 'c'] });
    expect(left).toMatchObject([
      { id: 'b', joinedTo: null, apart: ['a'] },
      { id: 'c', joinedTo: 'b', apart: ['a'] },
    ]);
  });

  it('are settled whatever their joins were, once and for all', () => {
    fc.assert(
      fc.property(tangle(''), (articles) => {
        const settled = settleCopies(articles);
        expectSettled(settled);
        expect(settleCopies(settled)).toEqual(settled);
        expect(settled.map(({ id }) => id)).toEqual(articles.map(({ id }) => id));
      }),
      { numRuns: 500 },
    );
  });

  it('are settled after a backup with other ids was restored, and restoring again changes nothing', () => {
    fc.assert(
      fc.property(tangle('here-'), tangle('there-'), (here, there) => {
        const current = library(settleCopies(here));
        const backup = library(there);
        const { articles } = planRestore(backup, current).data;
        const restored = [...new Map([...current.articles, ...articles].map((one) => [one.id, one])).values()];
        expectSettled(restored);
        expect(new Set(restored.map(({ address }) => address)).size).toBe(restored.length);
        expect(planRestore(backup, library(restored)).data.articles).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
