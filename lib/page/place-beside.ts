/** A rectangle of the window, in CSS pixels. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** A width and a height, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a floating element goes; what does not fit under `maxHeight` scrolls inside it. */
export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

/** Space between the words and what explains them, and between that and the window's edge, in CSS pixels. */
const GAP = 6;
const EDGE = 8;

/** How a floating element wants to stand. */
export interface Wish {
  readonly preferred: 'above' | 'below';
  /** With less room than this beside the words it stands over them, at the foot of the window; 0 for one that never may. */
  readonly leastHeight: number;
}

/**
 * Places a floating element below or above some words: on the preferred side if it fits there, else on
 * the other, else on the larger. It never leaves the window, and stands over the words only if it may.
 */
export function placeBeside(words: Rectangle, floating: Size, view: Size, { preferred, leastHeight }: Wish): Placement {
  const room = { above: words.top - GAP - EDGE, below: view.height - words.bottom - GAP - EDGE };
  const other = preferred === 'below' ? 'above' : 'below';
  const fits = (side: 'above' | 'below') => floating.height <= room[side];
  const larger = room.above > room.below ? 'above' : 'below';
  const side = fits(preferred) ? preferred : fits(other) ? other : larger;
  const left = Math.max(EDGE, Math.min(words.left, view.width - floating.width - EDGE));
  if (room[side] < Math.min(leastHeight, floating.height)) {
    const whole = Math.min(floating.height, view.height - 2 * EDGE);
    return { left, top: view.height - EDGE - whole, maxHeight: whole };
  }
  const maxHeight = Math.max(0, Math.floor(room[side]));
  const height = Math.min(floating.height, maxHeight);
  return {
    left,
    top: side === 'below' ? words.bottom + GAP : words.top - GAP - height,
    maxHeight,
  };
}
