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
  readonly side: Side;
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

/** Space between the words and what explains them, and between that and the window's edge, in CSS pixels. */
const GAP = 6;
const EDGE = 8;
/** As much room keeps a floating element where it stands when it grows, in CSS pixels; the rest scrolls inside it. */
const READABLE = 300;

/** On which side of the words something stands. */
export type Side = 'above' | 'below';

/** How a floating element wants to stand. */
export interface Wish {
  readonly preferred: Side;
  /** The side it stands on already and keeps, so that it does not flee from the pointer, while there is room to read it. */
  readonly kept: Side | null;
  /** With less room than this beside the words it stands over them, at the foot of the window; 0 for one that never may. */
  readonly leastHeight: number;
}

/**
 * Places a floating element below or above some words: on the preferred side if it fits there, else on
 * the other, else on the larger. It never leaves the window, and stands over the words only if it may.
 */
export function placeBeside(
  words: Rectangle,
  floating: Size,
  view: Size,
  { preferred, kept, leastHeight }: Wish,
): Placement {
  const room = { above: words.top - GAP - EDGE, below: view.height - words.bottom - GAP - EDGE };
  const other = preferred === 'below' ? 'above' : 'below';
  const fits = (side: Side) => floating.height <= room[side];
  const larger = room.above > room.below ? 'above' : 'below';
  const free = fits(preferred) ? preferred : fits(other) ? other : larger;
  const side = kept !== null && (fits(kept) || room[kept] >= READABLE) ? kept : free;
  const left = Math.max(EDGE, Math.min(words.left, view.width - floating.width - EDGE));
  if (room[side] < Math.min(leastHeight, floating.height)) {
    const whole = Math.min(floating.height, view.height - 2 * EDGE);
    return { side, left, top: view.height - EDGE - whole, maxHeight: whole };
  }
  const maxHeight = Math.max(0, Math.floor(room[side]));
  const height = Math.min(floating.height, maxHeight);
  return {
    side,
    left,
    top: side === 'below' ? words.bottom + GAP : words.top - GAP - height,
    maxHeight,
  };
}
