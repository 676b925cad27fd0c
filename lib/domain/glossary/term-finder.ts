import { foldToKey } from '../text/fold';
import type { Term } from './term';

/** Finds the term that has an id, or else the one that has a name, however it is quoted; null if there is none. */
export function termFinder(terms: readonly Term[]): (id: string | null, name: string) => Term | null {
  const byId = new Map(terms.map((term) => [term.id, term]));
  const byName = new Map(terms.map((term) => [foldToKey(term.name.zh), term]));
  return (id, name) => (id === null ? undefined : byId.get(id)) ?? byName.get(foldToKey(name)) ?? null;
}
