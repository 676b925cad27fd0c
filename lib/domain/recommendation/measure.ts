import type { Mention } from '../glossary/mention';
import type { Span } from '../text/span';
import type { Strength } from './label';
import type { LabelledUnit } from './labelled-unit';

/** A recommendation in words, to be kept and compared without the article's text; offsets are of that text. */
export interface Measure extends Span {
  readonly text: string;
  readonly strength: Strength;
  readonly actor: string | null;
  readonly action: string | null;
  readonly object: string | null;
  /** The heading it stands under. */
  readonly heading: string | null;
  /** The terms it names, each once, inner ones included. */
  readonly termIds: readonly string[];
}

/** The measures an article recommends, in its own words and order; headings are no measures of their own. */
export function measuresOf(text: string, units: readonly LabelledUnit[]): readonly Measure[] {
  const measures: Measure[] = [];
  let heading: string | null = null;
  for (const unit of units) {
    if (unit.kind === 'heading') {
      heading = wordsOf(text, unit);
      continue;
    }
    const { recommendation } = unit;
    if (recommendation === null) continue;
    measures.push({
      start: unit.start,
      end: unit.end,
      text: text.slice(unit.start, unit.end),
      strength: recommendation.strength,
      actor: wordsOf(text, recommendation.actor),
      action: wordsOf(text, recommendation.action),
      object: wordsOf(text, recommendation.object),
      heading,
      termIds: termIdsIn(recommendation.instruments),
    });
  }
  return measures;
}

/** The ids of the terms mentioned, inner ones included, each once. */
export function termIdsIn(mentions: readonly Mention[]): readonly string[] {
  const ids = (some: readonly Mention[]): readonly string[] =>
    some.flatMap(({ termId, inner }) => [termId, ...ids(inner)]);
  return [...new Set(ids(mentions))];
}

function wordsOf(text: string, span: Span | null): string | null {
  return span === null ? null : text.slice(span.start, span.end);
}
