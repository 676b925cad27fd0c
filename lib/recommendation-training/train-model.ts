import { growingIndex } from '@/lib/domain/recommendation/model/feature-index';
import { featureReader } from '@/lib/domain/recommendation/model/features';
import type { StoredModel } from '@/lib/domain/recommendation/model/model';
import { judge } from './judge';
import type { LabelledPiece } from './labelled-prose';
import type { ProseKind } from './read-prose';
import { PROSE_KINDS, readProse } from './read-prose';
import { train } from './train';

/** How much a unit counts. What was written for variety is not spread as what papers print. */
const WEIGHTS: Readonly<Record<ProseKind, number>> = { 'as-printed': 1, varied: 0.15 };

interface OwnPiece {
  readonly piece: LabelledPiece;
  readonly kind: ProseKind;
}

/** All our labelled prose, always in the same order. */
export function readAllProse(): readonly OwnPiece[] {
  return PROSE_KINDS.flatMap((kind) => readProse(kind).map((piece) => ({ piece, kind })));
}

/** Learns a model from pieces of ours. */
export function trainOn(pieces: readonly OwnPiece[]): StoredModel {
  const { index, names } = growingIndex();
  const readFeatures = featureReader(index);
  const examples = pieces.flatMap(({ piece, kind }) => {
    const { text, decisions, labels } = judge(piece);
    const features = readFeatures(text, decisions);
    return labels.map((label, at) => ({ features: features[at] ?? [], label, weight: WEIGHTS[kind] }));
  });
  return train(names, examples);
}

/** The model as its file holds it, a feature a line, so that a change can be seen. */
export function serialize({ bias, weights }: StoredModel): string {
  const lines = Object.entries(weights).map(([name, own]) => `${JSON.stringify(name)}:${JSON.stringify(own)}`);
  return `{"bias":${JSON.stringify(bias)},"weights":{\n${lines.join(',\n')}\n}}\n`;
}
