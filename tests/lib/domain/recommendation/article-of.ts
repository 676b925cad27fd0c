import type { LabelledUnit } from '@/lib/domain/recommendation/labelled-unit';
import { labelUnits } from '@/lib/domain/recommendation/label-units';
import { buildArticle } from '../../../eval/build-article';
import type { BuiltArticle } from '../../../eval/build-article';

/** An article of these paragraphs, with headings told as on a page. */
export function articleOf(...paragraphs: readonly string[]): BuiltArticle {
  return buildArticle(paragraphs.map((text) => ({ kind: 'body', text })));
}

/** The units of an article, each as its label and its words. */
export function labelsOf(...paragraphs: readonly string[]): readonly string[] {
  const article = articleOf(...paragraphs);
  return labelUnits(article, []).map(({ label, start, end }) => `${label}: ${article.text.slice(start, end)}`);
}

/** The unit that begins with `words`. Throws if there is none. */
export function unitWith(words: string, ...paragraphs: readonly string[]): LabelledUnit {
  const article = articleOf(...paragraphs);
  const unit = labelUnits(article, []).find(({ start }) => article.text.startsWith(words, start));
  if (unit === undefined) throw new Error(`No unit begins with ${words}`);
  return unit;
}
