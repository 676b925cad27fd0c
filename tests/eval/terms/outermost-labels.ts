import { PRIORITIES } from './labelled-articles';
import type { LabelledMention } from './labelled-articles';

/** The labelled mentions that lie strictly inside no other; of several on one span the most important is kept. */
export function outermostLabels(mentions: readonly LabelledMention[]): readonly LabelledMention[] {
  const bySpan = new Map<string, LabelledMention>();
  for (const mention of mentions) {
    const key = `${String(mention.start)}-${String(mention.end)}`;
    const held = bySpan.get(key);
    if (held === undefined || rank(mention) < rank(held)) bySpan.set(key, mention);
  }
  const spans = [...bySpan.values()];
  return spans.filter(
    (inner) => !spans.some((outer) => outer !== inner && outer.start <= inner.start && inner.end <= outer.end),
  );
}

function rank({ priority }: LabelledMention): number {
  return PRIORITIES.indexOf(priority);
}
