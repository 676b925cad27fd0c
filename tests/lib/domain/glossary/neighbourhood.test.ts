import { describe, expect, it } from 'vitest';
import { arrowsOf, neighbourhood, wholeGraph } from '@/lib/domain/glossary/neighbourhood';
import type { RelationKind } from '@/lib/domain/glossary/term';
import { termOf } from './term-of';

const related = (id: string, relations: readonly (readonly [RelationKind, string])[] = []) =>
  termOf(id, `术语${id}`, { relations: relations.map(([kind, to]) => ({ kind, id: to })) });
const TERMS = [
  related('a', [['part-of', 'b']]),
  related('b', [['implements', 'c']]),
  related('c', [['peer', 'd']]),
  related('d', [['peer', 'c']]),
  related('e'),
];
const ids = (terms: readonly { readonly id: string }[]) => terms.map(({ id }) => id).sort();

describe('the graph of terms', () => {
  it('reaches two steps from its centre, in either direction', () => {
    expect(ids(neighbourhood(TERMS, 'a', 99).terms)).toEqual(['a', 'b', 'c']);
    expect(ids(neighbourhood(TERMS, 'c', 99).terms)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('takes the nearest first where it may not take all', () => {
    expect(ids(neighbourhood(TERMS, 'b', 2).terms)).toHaveLength(2);
    expect(ids(neighbourhood(TERMS, 'b', 3).terms)).toEqual(['a', 'b', 'c']);
  });

  it('is empty around a term there is not', () => {
    expect(neighbourhood(TERMS, 'nowhere', 9)).toEqual({ terms: [], arrows: [] });
  });

  it('draws being peers once, and no relation that leads nowhere', () => {
    expect(arrowsOf([...TERMS, related('f', [['peer', 'gone']])])).toHaveLength(3);
  });

  it('leaves out of the whole picture what is related to nothing', () => {
    expect(ids(wholeGraph(TERMS).terms)).toEqual(['a', 'b', 'c', 'd']);
  });
});
