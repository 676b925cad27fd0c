import { foldToKey } from '../text/fold';
import type { Term } from './term';

/** One spelling under which a term is found. */
export interface Form {
  readonly termId: string;
  /** As it is compared: see `foldToKey`. */
  readonly key: string;
  /** Keys of which one must stand in the article too; empty where the form always counts. */
  readonly requires: readonly string[];
}

/** Every spelling of a term: its name, its aliases, and the short forms that need the article's support. */
export function formsOf(term: Term): readonly Form[] {
  const always = [term.name.zh, ...term.aliases].map((spelling) => ({
    termId: term.id,
    key: foldToKey(spelling),
    requires: [],
  }));
  const contextual = term.contextualForms.map(({ form, requires }) => ({
    termId: term.id,
    key: foldToKey(form),
    requires: requires.map(foldToKey),
  }));
  return [...always, ...contextual];
}
