import type { UnitLabel } from '../label';
import { UNIT_LABELS } from '../label';
import { indexOf } from './feature-index';
import type { ReadFeatures } from './features';
import { featureReader } from './features';

/** How a model is stored: what each feature says for each label of `UNIT_LABELS`, in whole numbers of 1/`scale`. */
export interface StoredModel {
  readonly scale: number;
  readonly bias: readonly number[];
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

/** A multinomial logistic model, ready to be asked. */
export interface Model {
  readonly readFeatures: ReadFeatures;
  /** How likely each label is for a unit with these features; they sum to one. */
  readonly likelihoods: (features: readonly number[]) => Readonly<Record<UnitLabel, number>>;
}

const LABELS = UNIT_LABELS.length;

/** Makes a stored model ready. */
export function toModel({ scale, bias, weights }: StoredModel): Model {
  const names = Object.keys(weights);
  const table = new Float64Array(names.length * LABELS);
  for (const [number, name] of names.entries())
    for (const [label, value] of (weights[name] ?? []).entries()) table[number * LABELS + label] = value / scale;
  return {
    readFeatures: featureReader(indexOf(names)),
    likelihoods: (features) => {
      const length = Math.sqrt(Math.max(1, features.length));
      const scores = UNIT_LABELS.map((_, label) => {
        let sum = 0;
        for (const feature of features) sum += table[feature * LABELS + label] ?? 0;
        return sum / length + (bias[label] ?? 0) / scale;
      });
      return byLabel(softmax(scores));
    },
  };
}

/** Turns scores into likelihoods that sum to one. */
export function softmax(scores: readonly number[]): readonly number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

function byLabel([recommendation = 0, achievement = 0, problem = 0, background = 0, other = 0]: readonly number[]) {
  return { recommendation, achievement, problem, background, other };
}
