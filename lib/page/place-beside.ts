import { computePosition, flip, offset, shift, size } from '@floating-ui/dom';

/** Space between the words and what explains them, and between that and the window's edge, in CSS pixels. */
const GAP = 6;
const EDGE = 8;

/**
 * Places a floating element below or above a range, never over it and never outside the window; what
 * does not fit beside the words scrolls inside the element. Measured at the time of the call, so that
 * CSS zoom and inner scrollers need no knowledge here.
 */
export async function placeBeside(floating: HTMLElement, range: Range, preferred: 'above' | 'below'): Promise<void> {
  const anchor = { getBoundingClientRect: () => range.getBoundingClientRect() };
  floating.style.maxHeight = '';
  const { x, y } = await computePosition(anchor, floating, {
    strategy: 'fixed',
    placement: preferred === 'below' ? 'bottom-start' : 'top-start',
    middleware: [
      offset(GAP),
      flip({ padding: EDGE, fallbackStrategy: 'bestFit' }),
      shift({ padding: EDGE, crossAxis: false }),
      size({
        padding: EDGE,
        apply: ({ availableHeight, elements }) => {
          elements.floating.style.maxHeight = `${String(Math.max(80, Math.floor(availableHeight)))}px`;
        },
      }),
    ],
  });
  floating.style.left = `${String(Math.round(x))}px`;
  floating.style.top = `${String(Math.round(y))}px`;
}

/** Whether any part of the range is inside the window. */
export function isInWindow(range: Range, view: Pick<Window, 'innerWidth' | 'innerHeight'>): boolean {
  const { top, bottom, left, right } = range.getBoundingClientRect();
  return bottom > 0 && top < view.innerHeight && right > 0 && left < view.innerWidth;
}
