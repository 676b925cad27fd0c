import { LEVELS } from './anchoring/cases';
import type { Level } from './anchoring/cases';
import { loadRivals, OURS } from './anchoring/contenders';
import type { Contender } from './anchoring/contenders';
import { count, newTally } from './anchoring/judge';
import type { Tally } from './anchoring/judge';
import { openWindow } from './anchoring/page';
import { Random } from './anchoring/random';
import { measureSpeed } from './anchoring/speed';

/** How often a contender was right on a level, in per cent of its trials. */
interface AccuracyFigures {
  readonly case: string;
  readonly contender: string;
  readonly trials: number;
  readonly right: number;
  readonly wrong: number;
  readonly ambiguous: number;
  readonly orphaned: number;
  /** Exact boundaries, in per cent of the right ones; null where the words were deleted. */
  readonly exact: number | null;
  /** Deleted words found somewhere, in per cent; null where the words still stand. */
  readonly falselyFound: number | null;
}

/** Trials a level of this project's own and of the others, which take many times as long. */
const TRIALS = 400;
const RIVAL_TRIALS = 60;
/** After so many milliseconds the others have no further trials on a level. */
const RIVAL_TIME = 2000;

/**
 * Measures how well and how fast highlights are found again on generated changes of generated articles.
 * `options` may name a part: `--only=TEXT` the levels or contenders whose name has the text, `--only=speed`
 * the speed alone, `--trials=N` how many trials of ours a level has, `--skip=N` how many draws are passed over
 * first: the thresholds were chosen on draws 1 to 400, so `--skip=400` shows changes they never saw.
 */
export async function bench(report: (figures: { readonly case: string }) => void, options: readonly string[] = []) {
  const only = optionOf(options, 'only') ?? '';
  const trials = Number(optionOf(options, 'trials') ?? TRIALS);
  const skip = Number(optionOf(options, 'skip') ?? 0);
  // First, while memory is not yet full of other pages.
  if (only === '' || only === 'speed') for (const figures of measureSpeed()) report(figures);
  if (only !== 'speed') {
    for (const contender of [OURS, ...loadRivals()]) {
      const figures = await measureLevels(
        contender,
        contender === OURS
          ? { only, skip, trials, time: Infinity }
          : { only, skip, trials: Math.min(trials, RIVAL_TRIALS), time: RIVAL_TIME },
        report,
      );
      const ordinary = figures.filter(({ group }) => group === 'ordinary');
      if (ordinary.length > 1) report(summaryOf(contender, ordinary));
    }
  }
}

function optionOf(options: readonly string[], name: string): string | null {
  return options.find((option) => option.startsWith(`--${name}=`))?.slice(name.length + 3) ?? null;
}

interface LevelTally extends Level {
  readonly tally: Tally;
}

async function measureLevels(
  contender: Contender,
  {
    only,
    skip,
    trials,
    time,
  }: { readonly only: string; readonly skip: number; readonly trials: number; readonly time: number },
  report: (figures: AccuracyFigures) => void,
): Promise<readonly LevelTally[]> {
  const isWanted = (level: Level) => contender.name.includes(only) || level.name.includes(only) || level.group === only;
  const measured: LevelTally[] = [];
  for (const level of LEVELS.filter(isWanted)) {
    const tally = newTally();
    // A window that many pages were shown in has become slow.
    if (contender !== OURS) openWindow();
    const started = performance.now();
    for (let seed = skip + 1; seed <= skip + trials && performance.now() - started < time; seed++) {
      const trial = level.make(new Random(seed * 7919));
      count(tally, trial, await contender.answer(trial));
    }
    measured.push({ ...level, tally });
    report(figuresOf(level, contender, tally));
  }
  return measured;
}

function figuresOf({ name, group }: Level, contender: Contender, tally: Tally): AccuracyFigures {
  const share = (part: number, whole = tally.trials) => (whole === 0 ? 0 : Math.round((part / whole) * 1000) / 10);
  const isGone = group === 'gone';
  return {
    case: name,
    contender: contender.name,
    trials: tally.trials,
    right: share(isGone ? tally.orphaned : tally.right),
    wrong: share(tally.wrong),
    ambiguous: share(tally.ambiguous),
    orphaned: share(tally.orphaned),
    exact: isGone ? null : share(tally.exact, tally.right),
    falselyFound: isGone ? share(tally.wrong) : null,
  };
}

function summaryOf({ name }: Contender, levels: readonly LevelTally[]) {
  const round = (value: number) => Math.round(value * 100) / 100;
  const right = levels.map(({ tally }) => (tally.right / tally.trials) * 100);
  const wrong = levels.map(({ tally }) => (tally.wrong / tally.trials) * 100);
  return {
    case: `ordinary changes, ${String(levels.length)} kinds`,
    contender: name,
    rightMean: round(right.reduce((sum, one) => sum + one, 0) / right.length),
    rightWorst: round(Math.min(...right)),
    wrongWorst: round(Math.max(...wrong)),
  };
}
