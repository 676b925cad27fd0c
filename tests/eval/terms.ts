import { findMentions } from '@/lib/domain/glossary/find-mentions';
import { outermost } from '@/lib/domain/glossary/proposal/outermost';
import { proposeTerms } from '@/lib/domain/glossary/proposal/propose-terms';
import type { Span } from '@/lib/domain/text/span';
import { bundledTerms } from '@/lib/glossary-data/bundled-terms';
import { glossaryOf } from '../lib/domain/glossary/glossary-of';
import { PRIORITIES, readLabelledArticles } from './terms/labelled-articles';
import type { LabelledArticle, Priority } from './terms/labelled-articles';
import { outermostLabels } from './terms/outermost-labels';
import { DEFINITION, reportLines } from './terms/report';
import { scoreAll, scoreClass } from './terms/score';
import type { OverallScore, Score, ScoredArticle } from './terms/score';

type Figures = Readonly<
  Record<Priority, Pick<Score, 'precision' | 'recall'>> &
    Record<'all', Pick<OverallScore, 'precision' | 'recall' | 'f1'>>
>;

/** What the evaluation prints, and the figures of `--json`. */
export interface TermEvaluation {
  readonly lines: readonly string[];
  readonly figures: { readonly known: Figures; readonly proposed: Figures };
}

/**
 * How well terms are found in the labelled articles of a folder: by the bundled glossary, by proposals
 * alone as if it knew none, and by both as the reader gets them. Throws when the folder does not have
 * the shape `readLabelledArticles` describes.
 */
export async function evaluate(folder: string): Promise<TermEvaluation> {
  const articles = readLabelledArticles(folder);
  const findKnown = knownFinder();
  const scored = (predict: (text: string) => readonly Span[]) => articles.map((article) => score(article, predict));
  const known = scored(findKnown);
  const proposed = scored((text) => proposeTerms(text, []));
  const together = scored((text) => {
    const mentions = findKnown(text);
    return outermost([...mentions, ...proposeTerms(text, mentions)]);
  });
  return {
    lines: [
      ...DEFINITION,
      ...reportLines('known: the bundled glossary', known),
      ...reportLines('proposed: with no term known', proposed),
      ...reportLines('together: the glossary, and proposals beyond it', together),
    ],
    figures: { known: figuresOf(known), proposed: figuresOf(proposed) },
  };
}

/** The one place that says how known terms are found. */
function knownFinder(): (text: string) => readonly Span[] {
  const glossary = glossaryOf(bundledTerms());
  return (text) => findMentions(glossary, text);
}

function score({ id, text, mentions }: LabelledArticle, predict: (text: string) => readonly Span[]): ScoredArticle {
  return { id, text, predictions: predict(text), labels: outermostLabels(mentions) };
}

function figuresOf(articles: readonly ScoredArticle[]): Figures {
  const [must, should, nice] = PRIORITIES.map((priority) => {
    const { precision, recall } = scoreClass(articles, (label) => label.priority === priority);
    return { precision, recall };
  });
  const { precision, recall, f1 } = scoreAll(articles);
  const none = { precision: null, recall: null };
  return { must: must ?? none, should: should ?? none, nice: nice ?? none, all: { precision, recall, f1 } };
}
