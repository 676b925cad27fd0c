import { visibleBox } from '@/lib/page/visible-box';
import type { ReaderState, RecommendingUnit } from './state';

/** How far left of the article's body a bar stands, in CSS pixels. */
const GAP = 8;

type Reading = NonNullable<ReaderState['reading']['value']>;

/**
 * Places each bar beside the lines of its unit; they are in reading order. Where a unit begins in the line in
 * which the one before it ends, their bars part the line's height as the units part the window's width, so that each
 * can be reached.
 */
export function placeBars(bars: ReadonlyMap<RecommendingUnit, HTMLElement>, { pageText, root }: Reading): void {
  const left = Math.max(1, (root ?? document.body).getBoundingClientRect().left - GAP);
  const placed = [...bars].flatMap(([unit, bar]) => {
    const range = pageText.rangeOf(unit);
    const box = range === null ? null : visibleBox(range, window);
    bar.hidden = box === null;
    return range === null || box === null ? [] : [{ bar, range, ...box }];
  });
  placed.forEach((own, index) => {
    const above = placed[index - 1];
    const [line] = own.range.getClientRects();
    if (above !== undefined && line !== undefined && above.bottom > own.top) {
      own.top += (line.height * line.left) / innerWidth;
      above.bottom = own.top;
    }
  });
  for (const { bar, top, bottom } of placed) {
    bar.style.cssText = `left:${String(left)}px;top:${String(top)}px;height:${String(bottom - top - 2)}px`;
  }
}
