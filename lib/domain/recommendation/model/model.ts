import type { UnitLabel } from '../label';
import { UNIT_LABELS } from '../label';
import { indexOf } from './feature-index';
import type { ReadFeatures } from './features';
import { featureReader } from './features';

/** How a model is stored: what each feature says for each label, in the order of `UNIT_LABELS`, as `packed`. */
export interface StoredModel {
  /** What they all say, of themselves. */
  readonly bias: string;
  readonly weights: Readonly<Record<string, string>>;
}

/** A multinomial logistic model, ready to be asked. */
export interface Model {
  readonly readFeatures: ReadFeatures;
  /** How likely each label is for a unit with these features; they sum to one. */
  readonly likelihoods: (features: readonly number[]) => Readonly<Record<UnitLabel, number>>;
}

const LABELS = UNIT_LABELS.length;
/** How fine a weight is stored. */
const SCALE = 16;
/** The character of the weight nought; those of all weights can be printed. */
const NOUGHT = 79;
const MOST = 44;

/** Weights as text, a character each, in steps of a sixteenth up to 2.75 either way. */
export function packed(weights: readonly number[]): string {
  const codes = weights.map((weight) => NOUGHT + Math.max(-MOST, Math.min(MOST, Math.round(weight * SCALE))));
  return String.fromCharCode(...codes);
}

/** The weights of such a text. */
function unpacked(text: string): readonly number[] {
  return Array.from(text, (character) => (character.charCodeAt(0) - NOUGHT) / SCALE);
}

/** Makes a stored model ready. */
export function toModel({ bias, weights }: StoredModel): Model {
  const names = Object.keys(weights);
  const table = new Float64Array(names.length * LABELS);
  for (const [number, name] of names.entries()) table.set(unpacked(weights[name] ?? ''), number * LABELS);
  const biases = unpacked(bias);
  return {
    readFeatures: featureReader(indexOf(names)),
    likelihoods: (features) => {
      const length = Math.sqrt(Math.max(1, features.length));
      const scores = UNIT_LABELS.map((_, label) => {
        let sum = 0;
        for (const feature of features) sum += table[feature * LABELS + label] ?? 0;
        return sum / length + (biases[label] ?? 0);
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
