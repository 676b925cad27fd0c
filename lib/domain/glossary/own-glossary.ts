import { termOfEntry } from './own-entry';
import type { OwnEntry } from './own-entry';
import type { Term } from './term';

/** What the reader has made of the glossary: own entries, and entries put out of sight. */
export interface OwnGlossary {
  /** Those that are not deleted. */
  readonly entries: readonly OwnEntry[];
  /** Ids of the terms hidden: found nowhere, and listed only among the hidden. */
  readonly hidden: readonly string[];
}

/** A glossary of which nothing is the reader's own. */
export const NOTHING_OWN: OwnGlossary = { entries: [], hidden: [] };

/** The reader's own terms, hidden ones included. */
export function ownTermsOf({ entries }: OwnGlossary): readonly Term[] {
  return entries.map(termOfEntry);
}

/** All terms as the reader has them, hidden ones included: the own ones, and the bundled ones they do not replace. */
export function mergedTerms(bundled: readonly Term[], own: OwnGlossary): readonly Term[] {
  const ownTerms = ownTermsOf(own);
  const replaced = new Set(ownTerms.map(({ id }) => id));
  return [...ownTerms, ...bundled.filter(({ id }) => !replaced.has(id))];
}

/** Ids of the bundled terms that take no part in matching: hidden, or replaced by an own entry. */
export function switchedOffTerms({ entries, hidden }: OwnGlossary): ReadonlySet<string> {
  return new Set([...hidden, ...entries.flatMap(({ replaces }) => replaces ?? [])]);
}
