/** What a step may take, in milliseconds; a frame of the page leaves no more than this. */
const STEP = 8;

/**
 * Does some work on each item in steps of a few milliseconds, so that whoever shares the thread is not held
 * up: yields after each step how many are done, and returns what the work gave, in order. `now` is a clock
 * in milliseconds.
 */
export function* inSteps<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Result,
  now: () => number,
): Generator<number, readonly Result[], void> {
  const results: Result[] = [];
  let since = now();
  for (const item of items) {
    results.push(work(item));
    if (now() - since < STEP) continue;
    yield results.length;
    since = now();
  }
  return results;
}
