import { toModel } from '@/lib/domain/recommendation/model/model';
import { weigh } from '@/lib/domain/recommendation/model/weigh';
import { judge } from '@/lib/recommendation-training/judge';
import { readAllProse, trainOn } from '@/lib/recommendation-training/train-model';
import { kappa, retrieval } from './agreement';
import type { LabelPair } from './agreement';

const FOLDS = 6;

/**
 * Lines that say how well rules alone, and rules with the model, label our prose that is written as papers print
 * it: every piece by a model that was trained without it.
 */
export function modelGain(): readonly string[] {
  const pieces = readAllProse();
  const byRules: LabelPair[] = [];
  const weighed: LabelPair[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = toModel(trainOn(pieces.filter((_, index) => index % FOLDS !== fold)));
    for (const [index, { piece, kind }] of pieces.entries()) {
      if (kind !== 'as-printed' || index % FOLDS !== fold) continue;
      const { text, decisions, labels } = judge(piece);
      const pairs = (found: typeof decisions) =>
        found.flatMap(({ unit, label }, at) =>
          unit.kind === 'heading' ? [] : [{ gold: labels[at] ?? 'other', ours: label }],
        );
      byRules.push(...pairs(decisions));
      weighed.push(...pairs(weigh(text, decisions, model)));
    }
  }
  return [lineOf('rules alone', byRules), lineOf('with the model', weighed)];
}

function lineOf(name: string, pairs: readonly LabelPair[]): string {
  const { precision, recall, f1 } = retrieval(pairs);
  const shown = (figure: number | null) => figure?.toFixed(3) ?? '–';
  return `${name}: ${String(pairs.length)} units, precision ${shown(precision)}, recall ${shown(recall)}, F1 ${shown(f1)}, kappa ${shown(kappa(pairs))}`;
}
