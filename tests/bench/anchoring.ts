import { LEVELS } from './anchoring/cases';
import { count, newTally } from './anchoring/judge';
import type { Answer } from './anchoring/judge';
import type { Trial } from './anchoring/cases';
import { Random } from './anchoring/random';
import { describe } from '@/lib/domain/annotation/describe';
import { locate } from '@/lib/domain/annotation/locate';
import { toLocatable } from '@/lib/domain/annotation/locatable';
import { spanOf } from '@/lib/domain/annotation/located';
import { withRivals } from '@/lib/domain/annotation/rivals';

function ours({ before, quote, after }: Trial): Answer {
  const selectors = withRivals(toLocatable(before), describe({ text: before, blocks: [] }, quote));
  const located = locate(toLocatable(after), selectors);
  return located.outcome === 'ambiguous' ? 'ambiguous' : spanOf(located);
}

export async function bench(report: (figures: { case: string }) => void): Promise<void> {
  const only = process.env['ONLY'] ?? '';
  const N = Number(process.env['N'] ?? 200);
  for (const level of LEVELS) {
    if (!level.name.includes(only) && level.group !== only) continue;
    const tally = newTally();
    const t0 = performance.now();
    for (let seed = 0; seed < N; seed++) {
      const trial = level.make(new Random(seed * 7919 + 13));
      const answer = ours(trial);
      const w = tally.wrong,
        o = tally.orphaned + tally.ambiguous,
        e = tally.right - tally.exact;
      count(tally, trial, answer);
      const show = process.env['SHOW'];
      if (
        (show === 'wrong' && tally.wrong > w) ||
        (show === 'lost' && tally.orphaned + tally.ambiguous > o) ||
        (show === 'inexact' && tally.right - tally.exact > e)
      ) {
        const s = (x: Answer) =>
          x === null || x === 'ambiguous'
            ? String(x)
            : trial.after.slice(Math.max(0, x.start - 12), x.start) +
              '[' +
              trial.after.slice(x.start, x.end) +
              ']' +
              trial.after.slice(x.end, x.end + 12);
        console.log(
          '\nQ ' +
            trial.before.slice(Math.max(0, trial.quote.start - 12), trial.quote.start) +
            '[' +
            trial.before.slice(trial.quote.start, trial.quote.end) +
            ']' +
            trial.before.slice(trial.quote.end, trial.quote.end + 12),
          '\nT ' + s(trial.truth),
          '\nA ' + s(answer),
        );
      }
    }
    const pc = (n: number) => Math.round((n / tally.trials) * 1000) / 10;
    report({
      case: level.name,
      right: pc(tally.right),
      wrong: pc(tally.wrong),
      amb: pc(tally.ambiguous),
      orph: pc(tally.orphaned),
      exact: Math.round((tally.exact / Math.max(1, tally.right)) * 1000) / 10,
      ms: Math.round(((performance.now() - t0) / N) * 100) / 100,
    } as never);
  }
}
