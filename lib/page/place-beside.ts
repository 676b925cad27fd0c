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

/**
 * Places a floating element below or above some words: on the preferred side if it fits there, else on
 * the other, else on the larger. It never stands over the words and never leaves the window.
 */
export function placeBeside(words: Rectangle, floating: Size, view: Size, preferred: 'above' | 'below'): Placement {
  const room = { above: words.top - GAP - EDGE, below: view.height - words.bottom - GAP - EDGE };
  const other = preferred === 'below' ? 'above' : 'below';
  const fits = (side: 'above' | 'below') => floating.height <= room[side];
  const larger = room.above > room.below ? 'above' : 'below';
  const side = fits(preferred) ? preferred : fits(other) ? other : larger;
  const maxHeight = Math.max(0, Math.floor(room[side]));
  const height = Math.min(floating.height, maxHeight);
  return {
    left: Math.max(EDGE, Math.min(words.left, view.width - floating.width - EDGE)),
    top: side === 'below' ? words.bottom + GAP : words.top - GAP - height,
    maxHeight,
  };
}
