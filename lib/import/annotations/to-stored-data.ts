import type { ArticleNote, Correction, Highlight } from '@/lib/domain/annotation/annotation';
import { isArticleNote, isCorrection, isHighlight } from '@/lib/domain/annotation/annotation';
import type { Digest } from '@/lib/domain/library/backup-format';
import type { ArticleRecord, StoredData } from '@/lib/domain/library/stored-data';
import { correctionOf } from './correction-of';
import type { ImportedAnnotation } from './imported-annotation';
import { uuidOf } from './uuid-of';

/** What is needed to give annotations made elsewhere their place here. */
export interface ImportingTools {
  readonly current: StoredData;
  /** The address an article is kept under; null where it is no page the reader could open. */
  readonly addressOf: (address: string) => string | null;
  readonly digest: Digest;
  /** ISO 8601 in UTC, for what the file does not date. */
  readonly now: string;
}

/** Annotations made elsewhere as records of ours, ready to be planned as a backup is. */
export interface ImportedData {
  readonly data: StoredData;
  /** How many are here already: the same words, note, tags and label on the same page. */
  readonly known: number;
  /** How many are about something that is no page. */
  readonly pageless: number;
}

/** When a page that was not seen yet was changed: so early that whatever is known here of it holds. */
const UNSEEN = '1970-01-01T00:00:00.000Z';

/**
 * Gives annotations made elsewhere their place: an article for each page, highlights on what they quote, and one
 * note on the article of all that is about the page as a whole, after what the reader's own note says already.
 */
export async function toStoredData(
  imported: readonly ImportedAnnotation[],
  tools: ImportingTools,
): Promise<ImportedData> {
  const { current, addressOf } = tools;
  const placed = imported.flatMap((one) => {
    const address = addressOf(one.address);
    return address === null ? [] : [{ ...one, address }];
  });
  const isKnown = knownHere(current);
  const fresh = placed.filter((one) => !isKnown(one));
  const articles = await articlesOf(fresh, tools);
  const annotations = (
    await Promise.all(
      articles.map(async (article) => {
        const own = fresh.filter(({ address }) => address === article.address);
        return [
          ...(await Promise.all(own.map((one) => onWords(one, article, tools)))),
          await noteOf(own, article, tools),
        ];
      }),
    )
  ).flat();
  return {
    data: {
      articles: articles.filter(({ modified }) => modified === UNSEEN),
      annotations: annotations.filter((annotation) => annotation !== null),
      ownEntries: [],
      termVisibilities: [],
      readings: [],
      siteSwitches: {},
      settings: null,
      exportTemplate: null,
    },
    known: placed.length - fresh.length,
    pageless: imported.length - placed.length,
  };
}

/** The articles annotated: as they are here, or as far as a file that only names their pages tells. */
async function articlesOf(
  imported: readonly ImportedAnnotation[],
  { current, digest, now }: ImportingTools,
): Promise<readonly ArticleRecord[]> {
  const titles = new Map<string, string>();
  for (const { address, title } of imported) titles.set(address, titles.get(address) || title);
  const here = new Map(current.articles.map((article) => [article.address, article]));
  return Promise.all(
    [...titles].map(
      async ([address, title]): Promise<ArticleRecord> =>
        here.get(address) ?? {
          address,
          title,
          kicker: null,
          subtitle: null,
          authors: [],
          affiliation: null,
          paper: null,
          date: null,
          page: null,
          section: null,
          id: await uuidOf(`article ${address}`, digest),
          created: now,
          modified: UNSEEN,
          fingerprint: [],
          joinedTo: null,
          apart: [],
        },
    ),
  );
}

/** The highlight of what is quoted, or the label it is given; null where nothing is quoted. */
async function onWords(
  { name, quote, note, tags, colour, assessment, created, modified }: ImportedAnnotation,
  article: ArticleRecord,
  { current, digest, now }: ImportingTools,
): Promise<Highlight | Correction | null> {
  if (quote === null) return null;
  const fresh = {
    id: await uuidOf(name, digest),
    requestId: await uuidOf(`request ${name}`, digest),
    articleId: article.id,
    selectors: {
      quote: { type: 'TextQuoteSelector' as const, ...quote },
      // Where it stood counts in another text than ours, if the file says it at all: the words decide.
      position: { type: 'TextPositionSelector' as const, start: 0, end: quote.exact.length },
    },
    note,
    tags,
    created: created ?? now,
    modified: modified ?? created ?? now,
    deleted: null,
  };
  if (assessment !== null) return correctionOf({ assessment, fresh }, article, current);
  return { ...fresh, motivation: 'highlighting', colour };
}

/** All that is said about a page as a whole, after the note that is here; null where nothing is said. */
async function noteOf(
  imported: readonly ImportedAnnotation[],
  { id: articleId }: ArticleRecord,
  { current, digest, now }: ImportingTools,
): Promise<ArticleNote | null> {
  const about = imported.filter(({ quote }) => quote === null);
  const [first] = about;
  if (first === undefined) return null;
  const here = current.annotations.find((one) => isArticleNote(one) && one.articleId === articleId);
  const kept = here?.deleted === null ? here : null;
  const created = first.created ?? now;
  return {
    id: here?.id ?? (await uuidOf(first.name, digest)),
    requestId: here?.requestId ?? (await uuidOf(`request ${first.name}`, digest)),
    articleId,
    motivation: 'commenting',
    note: [kept?.note ?? '', ...about.map(({ note }) => note)].filter((note) => note.trim() !== '').join('\n\n'),
    tags: [...new Set([...(kept?.tags ?? []), ...about.flatMap(({ tags }) => tags)])],
    created: here?.created ?? created,
    modified: here === undefined ? (first.modified ?? created) : now,
    deleted: null,
  };
}

/** Tells what is here already, word for word; what the reader has deleted is not. */
function knownHere({ articles, annotations }: StoredData): (one: ImportedAnnotation) => boolean {
  const addresses = new Map(articles.map(({ id, address }) => [id, address]));
  const onQuotes = new Set<string>();
  const notes = new Map<string, string>();
  for (const annotation of annotations) {
    const address = addresses.get(annotation.articleId);
    if (address === undefined || annotation.deleted !== null) continue;
    if (isHighlight(annotation) || isCorrection(annotation)) {
      const assessment = isCorrection(annotation) ? annotation : null;
      onQuotes.add(keyOf({ ...annotation, address, quote: annotation.selectors.quote, assessment }));
    }
    if (isArticleNote(annotation)) notes.set(address, annotation.note);
  }
  return (one) =>
    one.quote === null ? (notes.get(one.address)?.includes(one.note) ?? false) : onQuotes.has(keyOf(one));
}

function keyOf({
  address,
  quote,
  note,
  tags,
  assessment,
}: Pick<ImportedAnnotation, 'address' | 'quote' | 'note' | 'tags' | 'assessment'>): string {
  const said = [assessment?.label, assessment?.strength];
  return JSON.stringify([address, quote?.exact, quote?.prefix.slice(-8), note.trim(), [...tags].sort(), said]);
}
