import { isArticleNote, isCorrection, isHighlight } from '@/lib/domain/annotation/annotation';
import type { Annotation } from '@/lib/domain/annotation/annotation';
import { inReadingOrder } from '@/lib/domain/annotation/reading-order';
import type { Term } from '@/lib/domain/glossary/term';
import type { CountedTerm } from '@/lib/domain/glossary/count-terms';
import { copiesOf } from '@/lib/domain/library/article-group';
import type { ArticleCopies } from '@/lib/domain/library/article-group';
import type { ReadingRecord } from '@/lib/domain/library/reading-record';
import type { ArticleRecord } from '@/lib/domain/library/stored-data';
import type { ArticleExport } from '@/lib/export/article-export';
import type { LibrarySource } from '@/lib/storage/library-source';
import type { ExportJob, LibraryChoice } from './export-job';

/** Articles read at a time. */
const AT_A_TIME = 100;

/** Where an export is read from: the articles and what was made of them, and the glossary. */
interface Origin {
  readonly source: LibrarySource;
  readonly terms: readonly Term[];
}

/** All that is to be exported, those worked on last first; `onProgress` is told how many articles of how many are in. */
export async function gatherExports(
  { what: choice, language, format }: ExportJob<LibraryChoice>,
  { source, terms: glossary }: Origin,
  onProgress: (done: number, all: number) => void,
): Promise<readonly ArticleExport[]> {
  const records: ArticleRecord[] = [];
  for await (const some of source.articles()) records.push(...some);
  const wanted = choice.articles === null ? null : new Set(choice.articles);
  const chosen = choice.annotations === null ? null : new Set(choice.annotations);
  const terms = new Map(glossary.map((term) => [term.id, term]));
  const articles = copiesOf(records).filter(({ article }) => wanted?.has(article.id) ?? true);
  const exports: ArticleExport[] = [];
  for (let at = 0; at < articles.length; at += AT_A_TIME) {
    const some = articles.slice(at, at + AT_A_TIME);
    const all = some.flatMap(({ article, copies }) => [article, ...copies]);
    const [annotations, readings] = await Promise.all([
      source.annotationsOf(all.map(({ id }) => id)),
      source.readings(some.map(({ article }) => article.address)),
    ]);
    const kept = annotations.filter(({ id, deleted }) => deleted === null && (chosen?.has(id) ?? true));
    const byArticle = Map.groupBy(kept, ({ articleId }) => articleId);
    const byAddress = new Map(readings.map((reading) => [reading.address, reading]));
    for (const one of some) {
      const made = exportOf(one, byArticle, byAddress.get(one.article.address) ?? null, {
        exported: choice.exported,
        language,
        format,
        terms,
      });
      if (made !== null) exports.push(made);
    }
    onProgress(Math.min(at + AT_A_TIME, articles.length), articles.length);
  }
  return exports;
}

interface Frame {
  readonly exported: string;
  readonly language: ExportJob['language'];
  readonly format: ExportJob['format'];
  readonly terms: ReadonlyMap<string, Term>;
}

/** The export of one article; null where nothing of it is wanted. */
function exportOf(
  { article, copies }: ArticleCopies,
  byArticle: ReadonlyMap<string, readonly Annotation[]>,
  reading: ReadingRecord | null,
  { exported, language, format, terms }: Frame,
): ArticleExport | null {
  const annotations = [article, ...copies].flatMap(({ id }) => byArticle.get(id) ?? []);
  const highlights = inReadingOrder(annotations.filter(isHighlight), {});
  const note = annotations.find(isArticleNote) ?? null;
  const corrections = annotations.filter(isCorrection);
  // No other format shows them: there an article would be empty that has nothing else.
  const areAll = format === 'web-annotation' && corrections.length > 0;
  if (highlights.length === 0 && note === null && !areAll) return null;
  return {
    article,
    text: null,
    highlights,
    note,
    corrections,
    terms: reading === null ? [] : countedTerms(reading, terms),
    measures: reading?.measures ?? [],
    exported,
    language,
  };
}

/** The terms an article names, with the number of sentences that name them: its text is not kept. */
function countedTerms({ termIds, passages }: ReadingRecord, terms: ReadonlyMap<string, Term>): readonly CountedTerm[] {
  return termIds.flatMap((id): readonly CountedTerm[] => {
    const term = terms.get(id);
    if (term === undefined) return [];
    return [{ term, count: passages.filter((passage) => passage.termIds.includes(id)).length }];
  });
}
