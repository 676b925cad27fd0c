import type { Span } from '@/lib/domain/text/span';
import { PRIORITIES } from './labelled-articles';
import { isSame, overlap, scoreAll, scoreClass } from './score';
import type { Score, ScoredArticle } from './score';

/** What every block of the report counts, in words. */
export const DEFINITION: readonly string[] = [
  'Labels are the outermost labelled mentions: those that lie strictly inside no other labelled mention.',
  'Recall of a priority or category: the share of its labels whose exact span is predicted.',
  'Precision of a priority or category: of the predictions that overlap one of its labels, the share with the exact span of one.',
  'Precision of “all”: of all predictions, the share with the exact span of a label. A dash: nothing to divide by.',
];

/** One block of the report: priorities, categories, articles, and what was missed or predicted beyond the labels. */
export function reportLines(title: string, articles: readonly ScoredArticle[]): readonly string[] {
  const categories = [...new Set(articles.flatMap(({ labels }) => labels.map(({ category }) => category)))].sort();
  return [
    '',
    `== ${title}`,
    row('', 'precision', 'recall', 'exact / predicted / labelled'),
    ...PRIORITIES.map((priority) =>
      scoreRow(
        priority,
        scoreClass(articles, (label) => label.priority === priority),
      ),
    ),
    scoreRow('all', scoreAll(articles)),
    row('f1', percent(scoreAll(articles).f1), '', ''),
    ...categories.map((category) =>
      scoreRow(
        category,
        scoreClass(articles, (label) => label.category === category),
      ),
    ),
    ...articles.map((article) => scoreRow(article.id, scoreAll([article]))),
    ...PRIORITIES.map((priority) => listed(`not found, ${priority}`, missed(articles, priority))),
    listed('predicted across a label', beyondLabels(articles, true)),
    listed('predicted, nobody labelled', beyondLabels(articles, false)),
  ];
}

function scoreRow(name: string, { exact, predicted, labelled, precision, recall }: Score): string {
  return row(name, percent(precision), percent(recall), [exact, predicted, labelled].join(' / '));
}

function row(name: string, precision: string, recall: string, counts: string): string {
  return `${name.padEnd(18)}${precision.padStart(9)}${recall.padStart(9)}   ${counts}`.trimEnd();
}

function percent(share: number | null): string {
  return share === null ? '–' : `${(share * 100).toFixed(1)} %`;
}

function listed(title: string, surfaces: readonly string[]): string {
  return `${title} (${String(surfaces.length)}): ${[...new Set(surfaces)].join(' | ')}`;
}

function missed(articles: readonly ScoredArticle[], priority: string): readonly string[] {
  return articles.flatMap(({ text, predictions, labels }) =>
    labels
      .filter((label) => label.priority === priority && !predictions.some((span) => isSame(span, label)))
      .map((label) => wordsOf(text, label)),
  );
}

/** Predictions with no label's exact span: those that touch a label, or those that touch none. */
function beyondLabels(articles: readonly ScoredArticle[], touching: boolean): readonly string[] {
  return articles.flatMap(({ text, predictions, labels }) =>
    predictions
      .filter((span) => !labels.some((label) => isSame(span, label)))
      .filter((span) => labels.some((label) => overlap(span, label)) === touching)
      .map((span) => wordsOf(text, span)),
  );
}

function wordsOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
