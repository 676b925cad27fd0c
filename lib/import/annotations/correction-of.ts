import { isCorrection } from '@/lib/domain/annotation/annotation';
import type { Correction } from '@/lib/domain/annotation/annotation';
import type { TextQuoteSelector } from '@/lib/domain/annotation/selector';
import type { ArticleRecord, StoredData } from '@/lib/domain/library/stored-data';
import type { Assessment } from './imported-annotation';

/** A label for words of an article, with the record it would be if the words had none yet. */
interface ComingLabel {
  readonly assessment: Assessment;
  readonly fresh: Omit<Correction, 'motivation' | keyof Assessment>;
}

/** The record of a label: on words the reader has labelled here already it is a later or an earlier word of that record. */
export function correctionOf(
  { assessment, fresh }: ComingLabel,
  { id: articleId }: ArticleRecord,
  { annotations }: StoredData,
): Correction {
  const here = annotations.find(
    (one): one is Correction =>
      isCorrection(one) &&
      one.articleId === articleId &&
      one.deleted === null &&
      isSameQuote(one.selectors.quote, fresh.selectors.quote),
  );
  if (here === undefined) return { ...fresh, ...assessment, motivation: 'classifying' };
  const { label, strength } = assessment;
  return { ...here, label, strength, modified: fresh.modified };
}

function isSameQuote(one: TextQuoteSelector, other: TextQuoteSelector): boolean {
  return one.exact === other.exact && one.prefix === other.prefix && one.suffix === other.suffix;
}
