import type { Term, TermContent } from './term';

/** An entry the reader has written: a new one, or one that stands in the place of a bundled one. */
export interface OwnEntry {
  /** A random UUID. */
  readonly id: string;
  /** Id of the bundled entry it stands in the place of, null for a new one. The bundled one itself never changes. */
  readonly replaces: string | null;
  readonly content: TermContent;
  readonly created: string;
  readonly modified: string;
  /** When it was deleted, null while it is kept. */
  readonly deleted: string | null;
}

/** The id under which an own entry is known as a term: relations to a bundled entry lead to its replacement too. */
export function termIdOf({ id, replaces }: Pick<OwnEntry, 'id' | 'replaces'>): string {
  return replaces ?? `own-${id}`;
}

/** The term an own entry makes. */
export function termOfEntry(entry: Pick<OwnEntry, 'id' | 'replaces' | 'content'>): Term {
  return { ...entry.content, id: termIdOf(entry), origin: entry.replaces === null ? 'own' : 'changed' };
}
