/** A pointer's place on the screen at a time in milliseconds. */
interface PointerSample {
  readonly x: number;
  readonly y: number;
  readonly time: number;
}

/** Faster than this, in CSS pixels per millisecond, a pointer is on its way to somewhere else. */
const PASSING_SPEED = 0.6;
/** Moves further apart than this, in milliseconds, are a new movement. */
const NEW_MOVEMENT = 50;

/** Makes a function that tells, move by move, whether the pointer is passing. */
export function createPassingGate(): (sample: PointerSample) => boolean {
  let last: PointerSample | null = null;
  return (sample) => {
    const previous = last;
    last = sample;
    if (previous === null) return false;
    const elapsed = sample.time - previous.time;
    if (elapsed > NEW_MOVEMENT) return false;
    return Math.hypot(sample.x - previous.x, sample.y - previous.y) > PASSING_SPEED * Math.max(elapsed, 1);
  };
}
