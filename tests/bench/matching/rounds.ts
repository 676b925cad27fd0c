/** Milliseconds a contender takes for one run, and how many times that of the bare loop. */
export interface Timing {
  readonly ms: number;
  readonly ratio: number;
}

interface Entrant {
  readonly name: string;
  readonly run: () => unknown;
  /** Milliseconds of one run. */
  readonly once: number;
  /** How often it is run in a turn, since a run of less than `SHORTEST_TURN` is too short for the clock. */
  readonly repeats: number;
  /** It has its turn in one of so many rounds. */
  readonly every: number;
  readonly times: number[];
}

const ROUNDS = 24;
const FEWEST_TURNS = 3;
/** In milliseconds: the least a turn takes, what warming up takes, and what all turns of one contender may. */
const SHORTEST_TURN = 4;
const WARM_UP = 100;
const SHARE = 400;
const QUICK = 50;

/**
 * Times some runs side by side: they take turns, the slow ones not in every round, so that what else the
 * machine does falls on all alike. Gives the medians, and the ratios to `bare`.
 */
export function timeSideBySide<Name extends string>(
  runs: Readonly<Record<string, () => unknown>>,
): Readonly<Record<Name | 'bare', Timing>> {
  const entrants = Object.entries(runs).map(([name, run]) => enter(name, run));
  for (let round = 0; round < ROUNDS; round++)
    for (const { run, once, repeats, every, times } of entrants) {
      if (round % every !== 0) continue;
      // Brings back into the processor's cache what the others have driven out.
      if (once < QUICK) run();
      times.push(timeOf(run, repeats));
    }
  const bare = median(entrants.find(({ name }) => name === 'bare')?.times ?? []);
  return Object.fromEntries(
    entrants.map(({ name, times }) => [name, { ms: rounded(median(times)), ratio: rounded(median(times) / bare) }]),
  ) as Record<Name | 'bare', Timing>;
}

/**
 * Milliseconds of one run out of some in a row. It is the processor's time that counts: by the clock on the
 * wall, a busy machine would interrupt long runs and let short ones through.
 */
export function timeOf(run: () => unknown, repeats = 1): number {
  const before = process.cpuUsage();
  for (let count = 0; count < repeats; count++) run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / repeats;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** To three significant digits. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

/** Runs it until the engine has optimised it, and so finds out how often it can be run. */
function enter(name: string, run: () => unknown): Entrant {
  let once = timeOf(run);
  for (let spent = once; spent < WARM_UP; spent += once) once = timeOf(run, 8);
  const repeats = Math.max(1, Math.ceil(SHORTEST_TURN / Math.max(once, 0.001)));
  const turns = Math.max(FEWEST_TURNS, Math.min(ROUNDS, Math.floor(SHARE / (once * repeats))));
  return { name, run, once, repeats, every: Math.floor(ROUNDS / turns), times: [] };
}
