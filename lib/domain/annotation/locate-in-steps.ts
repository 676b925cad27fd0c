import type { Locatable } from './locatable';
import { locate } from './locate';
import type { Located } from './located';
import type { Selectors } from './selector';

/** What a step may take, in milliseconds; a frame of the page leaves no more than this. */
const STEP = 8;

/**
 * Locates many in steps of a few milliseconds, so that whoever shares the thread is not held up: yields
 * after each step how many are done, and returns what became of each, in order. `now` is a clock in
 * milliseconds.
 */
export function* locateInSteps(
  target: Locatable,
  all: readonly Selectors[],
  now: () => number,
): Generator<number, readonly Located[], void> {
  const located: Located[] = [];
  let since = now();
  for (const selectors of all) {
    located.push(locate(target, selectors));
    if (now() - since < STEP) continue;
    yield located.length;
    since = now();
  }
  return located;
}
