import type { Span } from '../text/span';
import type { Selectors } from './selector';

/**
 * Of places that quote and context do not tell apart, the one that is where the words were: at their very
 * offset, or else as far from both ends of its block as they were. Null if that is not exactly one, or if
 * the words already had their like when they were described: then one may have come into another's place.
 */
export function whereItWas(text: string, places: readonly Span[], selectors: Selectors): Span | null {
  const { position, block, standing } = selectors;
  if (standing?.count !== 1) return null;
  const same = onlyOne(places, ({ start }) => start === position.start);
  if (same !== null || block === undefined) return same;
  return onlyOne(places, ({ start, end }) => {
    const line = text.lastIndexOf('\n', start - 1) + 1;
    const next = text.indexOf('\n', end);
    const rest = (next === -1 ? text.length : next) - end;
    return start - line === position.start - block.start && rest === block.end - position.end;
  });
}

function onlyOne(places: readonly Span[], isWanted: (place: Span) => boolean): Span | null {
  const [first, ...others] = places.filter(isWanted);
  return first === undefined || others.length > 0 ? null : first;
}
