import type { Block } from '@/lib/domain/article/article';
import { classifyBlock } from '@/lib/domain/article/classify-block';
import { decideByRules } from '@/lib/domain/recommendation/by-rules';
import type { Decision } from '@/lib/domain/recommendation/decision';
import type { UnitLabel } from '@/lib/domain/recommendation/label';
import type { Span } from '@/lib/domain/text/span';
import { inSimplified } from '@/lib/domain/text/in-simplified';
import type { LabelledPiece } from './labelled-prose';

/** A piece as the rules decide it, with the labels its writer gave. */
export interface JudgedPiece {
  readonly text: string;
  readonly decisions: readonly Decision[];
  /** For each decision, in order. */
  readonly labels: readonly UnitLabel[];
}

/** Decides a piece by the rules. A unit that the writer parted otherwise takes the label of where it begins. */
export function judge({ title, paragraphs }: LabelledPiece): JudgedPiece {
  const blocks: Block[] = [];
  const labelled: (Span & { readonly label: UnitLabel })[] = [];
  let start = 0;
  const texts = paragraphs.map((units, index) => {
    const paragraph = units.map(({ text }) => text).join('');
    blocks.push({
      kind: classifyBlock(paragraph, { index, count: paragraphs.length }),
      start,
      end: start + paragraph.length,
    });
    for (const { text, label } of units) {
      labelled.push({ start, end: start + text.length, label });
      start += text.length;
    }
    start += 1;
    return paragraph;
  });
  const text = inSimplified(texts.join('\n'));
  const decisions = decideByRules({ title: inSimplified(title), text, blocks });
  let next = 0;
  const labels = decisions.map(({ unit }) => {
    while ((labelled[next]?.end ?? Infinity) <= unit.start) next++;
    return labelled[next]?.label ?? 'other';
  });
  return { text, decisions, labels };
}
