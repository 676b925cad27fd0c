/** Where ids and times come from; given, so that tests choose them. */
export interface Clock {
  readonly now: () => string;
  readonly newId: () => string;
}

/**
 * The time of a change to what was changed at `earlier`: always later, also where the computer's clock was set
 * back, since of two records the later one holds.
 */
export function timeAfter(earlier: string, clock: Clock): string {
  const now = clock.now();
  return now > earlier ? now : new Date(Date.parse(earlier) + 1).toISOString();
}
