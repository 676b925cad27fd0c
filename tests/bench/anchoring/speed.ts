import { toComparable } from '@/lib/domain/annotation/comparable';
import { describe } from '@/lib/domain/annotation/describe';
import { toLocatable } from '@/lib/domain/annotation/locatable';
import { locateExact } from '@/lib/domain/annotation/locate-exact';
import { inSteps } from '@/lib/domain/annotation/in-steps';
import { locate } from '@/lib/domain/annotation/locate';
import { withRivals } from '@/lib/domain/annotation/rivals';
import type { Selectors } from '@/lib/domain/annotation/selector';
import { blocksOf, chooseQuote } from './cases';
import { ORDINARY } from './mutations';
import { Random } from './random';
import { plain, track } from './tracked-text';
import { writeArticle } from './write-article';

/** How long highlights take to be found again, in milliseconds. */
export interface SpeedFigures {
  readonly case: string;
  readonly characters: number;
  readonly highlights: number;
  /** The short way of the page, which finds what stands as it was. */
  readonly page: number;
  readonly foundByPage: number;
  /** The long way for all of them, with the preparation of the text. */
  readonly all: number;
  readonly preparation: number;
  /** The longest that the short way holds up the page, and the long way the worker. */
  readonly longestOfPage: number;
  readonly longestOfWorker: number;
}

const SIZES = [
  { characters: 5_000, highlights: 200 },
  { characters: 50_000, highlights: 200 },
  { characters: 500_000, highlights: 200 },
  { characters: 500_000, highlights: 2_000 },
] as const;

const CHANGES = {
  'text shifted': 'paragraph prepended',
  'one edit a paragraph': 'one edit a paragraph',
  '5 % of characters edited': '5 % of characters',
} as const;

/** Measures the speed on articles of several lengths; the median of some runs. */
export function* measureSpeed(): Generator<SpeedFigures> {
  for (const { characters, highlights } of SIZES) {
    const random = new Random(characters + highlights);
    const before = writeArticle(random, characters);
    const target = toLocatable(before);
    const blocks = blocksOf(before);
    const comparable = toComparable(before);
    const all = Array.from({ length: highlights }, () =>
      withRivals(target, describe({ text: before, blocks }, chooseQuote(before, 6, 120, random), comparable)),
    );
    for (const [name, kind] of Object.entries(CHANGES)) {
      const after = plain(ORDINARY[kind]?.(track(before), { start: 0, end: 1 }, random) ?? []);
      const runs = Array.from({ length: characters > 100_000 ? 3 : 7 }, () => run(after, all));
      yield {
        case: `${String(highlights)} highlights on ${String(characters)} characters, ${name}`,
        characters,
        highlights,
        page: median(runs.map(({ page }) => page)),
        foundByPage: runs[0]?.foundByPage ?? 0,
        all: median(runs.map(({ all }) => all)),
        preparation: median(runs.map(({ preparation }) => preparation)),
        longestOfPage: median(runs.map(({ longestOfPage }) => longestOfPage)),
        longestOfWorker: median(runs.map(({ longestOfWorker }) => longestOfWorker)),
      };
    }
  }
}

function run(after: string, all: readonly Selectors[]) {
  const comparable = timed(() => toComparable(after));
  const page = timedSteps(all, (selectors) => locateExact(comparable.result, selectors));
  const target = timed(() => toLocatable(after));
  const long = timedSteps(all, (selectors) => locate(target.result, selectors));
  return {
    page: comparable.time + page.time,
    foundByPage: page.results.filter((span) => span !== null).length,
    all: target.time + long.time,
    preparation: target.time,
    longestOfPage: Math.max(comparable.time, page.longest),
    longestOfWorker: Math.max(target.time, long.longest),
  };
}

function timed<T>(work: () => T): { readonly result: T; readonly time: number } {
  const started = performance.now();
  const result = work();
  return { result, time: performance.now() - started };
}

function timedSteps<Result>(all: readonly Selectors[], work: (selectors: Selectors) => Result) {
  const steps = inSteps(all, work, () => performance.now());
  let [time, longest] = [0, 0];
  for (;;) {
    const step = timed(() => steps.next());
    time += step.time;
    longest = Math.max(longest, step.time);
    if (step.result.done === true) return { results: step.result.value, time, longest };
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round((sorted[sorted.length >> 1] ?? Number.NaN) * 10) / 10;
}
