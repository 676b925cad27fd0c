/** A name that wants to stand at a dot of a picture, in the picture's own units. */
export interface DotName {
  readonly id: string;
  readonly text: string;
  /** The middle of the dot. */
  readonly x: number;
  readonly y: number;
}

/** How large the letters of a picture are, and how far above or below its dot a name stands. */
export interface NameSize {
  readonly font: number;
  readonly offset: number;
}

/** On which side of its dot a name stands. */
export type NameSide = 'above' | 'below';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Where each name can be read: above its dot, or below it where a name before it stands above. A name with room
 * on neither side is left out, so give the ones that matter most first.
 */
export function placeNames(names: readonly DotName[], size: NameSize): ReadonlyMap<string, NameSide> {
  const taken: Box[] = [];
  const sides = new Map<string, NameSide>();
  for (const name of names) {
    for (const side of ['above', 'below'] as const) {
      const box = boxOf(name, side, size);
      if (taken.some((other) => overlaps(box, other))) continue;
      taken.push(box);
      sides.set(name.id, side);
      break;
    }
  }
  return sides;
}

/** Where the line of a name is drawn, from the middle of its dot downwards. */
export function baselineOf(side: NameSide, { font, offset }: NameSize): number {
  return side === 'above' ? -offset : offset + font * RISE;
}

/** How much of a line of letters stands above the line they are drawn on. */
const RISE = 0.8;
/** A Latin letter's width in the mean, and a Chinese one's, of the size of the letters. */
const LATIN = 0.56;
const HAN = 1;
/** Half of what is left free between two names. */
const GAP = { x: 4, y: 1 } as const;

function boxOf({ text, x, y }: DotName, side: NameSide, size: NameSize): Box {
  const wide = text.match(/[⺀-\uffff]/g)?.length ?? 0;
  const half = (size.font * (wide * HAN + (text.length - wide) * LATIN)) / 2;
  const line = y + baselineOf(side, size);
  return {
    left: x - half - GAP.x,
    right: x + half + GAP.x,
    top: line - size.font * RISE - GAP.y,
    bottom: line + size.font * (1 - RISE) + GAP.y,
  };
}

function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
