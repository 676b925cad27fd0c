import type { UnitLabel } from '@/lib/domain/recommendation/label';
import { UNIT_LABELS } from '@/lib/domain/recommendation/label';
import type { StoredModel } from '@/lib/domain/recommendation/model/model';
import { packed, softmax } from '@/lib/domain/recommendation/model/model';

/** A unit to learn from: the numbers of its features, its label, and how much it counts. */
export interface Example {
  readonly features: readonly number[];
  readonly label: UnitLabel;
  readonly weight: number;
}

/** A feature of fewer units than this is chance. */
const LEAST_UNITS = 32;
const EPOCHS = 8;
const RATE = 0.1;
const BIAS_RATE = 0.02;
const SEED = 20_261_127;
const LABELS = UNIT_LABELS.length;

/**
 * Learns a multinomial logistic model by stochastic gradient descent with a rate of its own for each weight
 * (AdaGrad: Duchi, Hazan and Singer 2011). `names` are those of the features, by number. The same examples in
 * the same order give the same model.
 */
export function train(names: readonly string[], examples: readonly Example[]): StoredModel {
  const counts = new Uint32Array(names.length);
  for (const { features } of examples) for (const feature of features) counts[feature] = (counts[feature] ?? 0) + 1;
  const isFrequent = (feature: number) => (counts[feature] ?? 0) >= LEAST_UNITS;
  const vectors = examples.map((example) => ({ ...example, features: example.features.filter(isFrequent) }));
  const weights = new Float64Array(names.length * LABELS);
  const squares = new Float64Array(names.length * LABELS).fill(1e-6);
  const bias = new Float64Array(LABELS);
  const random = randomNumbers(SEED);
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const { features, label, weight } of shuffled(vectors, random)) {
      const length = 1 / Math.sqrt(Math.max(1, features.length));
      const likely = softmax(scoresOf(weights, bias, features, length));
      for (const [index, one] of UNIT_LABELS.entries()) {
        const error = ((likely[index] ?? 0) - (one === label ? 1 : 0)) * weight;
        bias[index] = (bias[index] ?? 0) - BIAS_RATE * error;
        const gradient = error * length;
        for (const feature of features) {
          const at = feature * LABELS + index;
          const square = (squares[at] ?? 0) + gradient * gradient;
          squares[at] = square;
          weights[at] = (weights[at] ?? 0) - (RATE * gradient) / Math.sqrt(square);
        }
      }
    }
  return stored(names, weights, bias);
}

function scoresOf(weights: Float64Array, bias: Float64Array, features: readonly number[], length: number): number[] {
  return Array.from(bias, (value, index) => {
    let sum = 0;
    for (const feature of features) sum += weights[feature * LABELS + index] ?? 0;
    return sum * length + value;
  });
}

/** Fisher–Yates. */
function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [order[last], order[other]];
    if (a === undefined || b === undefined) continue;
    order[last] = b;
    order[other] = a;
  }
  return order;
}

/** Numbers from 0 up to 1, always the same for a seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function stored(names: readonly string[], weights: Float64Array, bias: Float64Array): StoredModel {
  const nothing = packed(UNIT_LABELS.map(() => 0));
  const entries = names.flatMap((name, number) => {
    const own = packed([...weights.subarray(number * LABELS, (number + 1) * LABELS)]);
    return own === nothing ? [] : [[name, own] as const];
  });
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { bias: packed([...bias]), weights: Object.fromEntries(sorted) };
}
