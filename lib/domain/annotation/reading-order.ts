import type { Span } from '../text/span';
import type { Highlight } from './annotation';

/** Highlights as they follow one another in the text; orphans last, by where they once stood. */
export function inReadingOrder(
  highlights: readonly Highlight[],
  located: Readonly<Record<string, Span>>,
): readonly Highlight[] {
  const place = ({ id, selectors }: Highlight): readonly [number, number, number] => {
    const span = Object.hasOwn(located, id) ? located[id] : undefined;
    return span === undefined ? [1, selectors.position.start, 0] : [0, span.start, -span.end];
  };
  return [...highlights].sort((a, b) => {
    const [first, second] = [place(a), place(b)];
    return first[0] - second[0] || first[1] - second[1] || first[2] - second[2];
  });
}
