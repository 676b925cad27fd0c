import type { Term } from './term';

/** How an entry stands to the day an article appeared. */
export type Timing =
  | { readonly type: 'current' }
  | { readonly type: 'before'; readonly year: number }
  | { readonly type: 'after'; readonly year: number };

/** Tells whether an article (ISO 8601 day, null if unknown) is older than a term, or newer than its end. */
export function timingOf({ years }: Pick<Term, 'years'>, date: string | null): Timing {
  if (years === null || date === null) return { type: 'current' };
  const year = Number(date.slice(0, 4));
  if (year < years.from) return { type: 'before', year: years.from };
  if (years.to !== null && year > years.to) return { type: 'after', year: years.to };
  return { type: 'current' };
}
