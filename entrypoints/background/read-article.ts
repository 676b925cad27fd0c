import { isCorrection } from '@/lib/domain/annotation/annotation';
import type { Annotation } from '@/lib/domain/annotation/annotation';
import { toLocatable } from '@/lib/domain/annotation/locatable';
import { locate } from '@/lib/domain/annotation/locate';
import { spanOf } from '@/lib/domain/annotation/located';
import { latestFirst } from '@/lib/domain/library/latest-first';
import type { ArticleText } from '@/lib/domain/article/article';
import { labelUnits, weighedBy } from '@/lib/domain/recommendation/label-units';
import type { Model } from '@/lib/domain/recommendation/model/model';
import { outlineOf } from '@/lib/domain/recommendation/outline-of';
import { withCorrections } from '@/lib/domain/recommendation/with-corrections';
import type { PlacedCorrection } from '@/lib/domain/recommendation/with-corrections';
import type { ArticleFindings } from '@/lib/messages/protocol';
import { annotationsAt } from '@/lib/storage/annotations';
import type { Database } from '@/lib/storage/database';
import { switchesOf } from '@/lib/storage/site-switches';
import type { ReaderGlossary } from './reader-glossary';

interface ReadingSources {
  readonly database: Database;
  readonly glossary: ReaderGlossary;
  readonly recommendationModel: () => Promise<Model>;
}

/** Finds the terms and the recommendations of an article, as the reader has corrected them. */
export async function readArticle(
  { text, blocks, article }: ArticleText,
  { database, glossary, recommendationModel }: ReadingSources,
): Promise<ArticleFindings> {
  const [terms, model] = await Promise.all([
    switchesOf(new URL(article.address).host).then((switches) => glossary.find(text, switches)),
    recommendationModel(),
  ]);
  const labelled = labelUnits({ title: article.title, text, blocks }, terms.mentions, weighedBy(model));
  const units = withCorrections(labelled, await correctionsOf(database, article.address, text));
  return { ...terms, units, outline: outlineOf({ text }, units) };
}

/** Where the reader's corrections stand in the text as it is now; one whose words are gone holds for nothing. */
async function correctionsOf(database: Database, address: string, text: string): Promise<readonly PlacedCorrection[]> {
  // Where the storage cannot be read, opening the article says so; the labels are shown as they were given.
  const annotations: readonly Annotation[] = await annotationsAt(database, address).catch(() => []);
  // Of two copies of one article each may have a word on a unit; the later one holds.
  const corrections = annotations.filter(isCorrection).toSorted(latestFirst);
  if (corrections.length === 0) return [];
  const target = toLocatable(text);
  return corrections.flatMap(({ selectors, label, strength }): PlacedCorrection[] => {
    const span = spanOf(locate(target, selectors));
    return span === null ? [] : [{ span, label, strength }];
  });
}
