import type { Span } from '../text/span';
import type { LabelledUnit } from './labelled-unit';

/**
 * A node of an outline: `heading` (a line of its own), `run-in-heading` (the sentence that heads a
 * paragraph), `topic` (在…方面，: it has words but no unit) or `measure`.
 */
export interface OutlineNode {
  readonly kind: 'heading' | 'run-in-heading' | 'topic' | 'measure';
  /** Its exact words in the article. */
  readonly span: Span;
  /** The unit it stands for; null for a topic. */
  readonly unit: LabelledUnit | null;
  readonly children: readonly OutlineNode[];
}

/** The tree of an article's recommendations under its headings, with the sentence that states them all. */
export interface Outline {
  readonly thesis: LabelledUnit | null;
  readonly nodes: readonly OutlineNode[];
}
