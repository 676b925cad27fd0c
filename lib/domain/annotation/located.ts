import type { Span } from '../text/span';

/** What became of words that were described. Never a guess: where it is not certain, the reader is asked. */
export type Located =
  /** They stand as they stood, in the surroundings they had. */
  | { readonly outcome: 'found'; readonly span: Span }
  /** They stand there reworded, or in other surroundings, or both. */
  | { readonly outcome: 'changed'; readonly span: Span; readonly isReworded: boolean; readonly isMoved: boolean }
  /** They may stand at any of these places, the likeliest first. */
  | { readonly outcome: 'ambiguous'; readonly candidates: readonly Span[] }
  /** They are gone; what is left that is like them may be offered, the likest first. */
  | { readonly outcome: 'orphan'; readonly candidates: readonly Span[] };

/** Where located words stand, or null if that is not certain. */
export function spanOf(located: Located): Span | null {
  return located.outcome === 'found' || located.outcome === 'changed' ? located.span : null;
}

/** What became of several annotations, by their ids. */
export type LocatedById = Readonly<Record<string, Located>>;

/** The spans of those whose place is certain, by their ids. */
export function spansOf(located: LocatedById): Readonly<Record<string, Span>> {
  return Object.fromEntries(
    Object.entries(located).flatMap(([id, one]) => {
      const span = spanOf(one);
      return span === null ? [] : [[id, span]];
    }),
  );
}
