import type { ArticleMetadata } from '../article/article';
import { metadataOf } from '../article/article';
import type { Mention } from '../glossary/mention';
import type { LabelledUnit } from '../recommendation/labelled-unit';
import { measuresOf, termIdsIn } from '../recommendation/measure';
import type { Measure } from '../recommendation/measure';
import type { Span } from '../text/span';

/** A sentence that names terms; offsets are of the article's text. */
export interface Passage extends Span {
  readonly text: string;
  readonly termIds: readonly string[];
}

/**
 * What an article was found to say when it was read, so that articles can be compared without their pages:
 * the sentences that name terms, and the measures it recommends. Its key is the article's address.
 */
export interface ReadingRecord {
  readonly address: string;
  readonly article: ArticleMetadata;
  /** The page's own address, as it was when it was last read: what to open, where the key makes http and https one. */
  readonly page: string;
  /** When it was first and last read, ISO 8601 with zone. */
  readonly first: string;
  readonly last: string;
  /** The length of its text, in UTF-16 code units. */
  readonly length: number;
  /** What tells its text from others: see `fingerprintOf`. */
  readonly fingerprint: readonly number[];
  /** The terms it names with an entry in the glossary, each once. */
  readonly termIds: readonly string[];
  readonly passages: readonly Passage[];
  readonly measures: readonly Measure[];
}

/** What is found in an article that a record is made of. */
interface RecordSource {
  readonly article: ArticleMetadata;
  readonly page: string;
  readonly text: string;
  /** Mentions of terms with an entry. */
  readonly mentions: readonly Mention[];
  readonly units: readonly LabelledUnit[];
  readonly fingerprint: readonly number[];
  /** ISO 8601 with zone. */
  readonly now: string;
}

/** The record of an article read now. */
export function readingRecordOf({
  article,
  page,
  text,
  mentions,
  units,
  fingerprint,
  now,
}: RecordSource): ReadingRecord {
  const known = new Set(termIdsIn(mentions));
  return {
    address: article.address,
    article: metadataOf(article),
    page,
    first: now,
    last: now,
    length: text.length,
    fingerprint,
    termIds: [...known],
    passages: passagesIn(text, units, mentions),
    // A unit's instruments may be proposals too, which have no entry to be compared by.
    measures: measuresOf(text, units).map((measure) => ({
      ...measure,
      end: Math.min(measure.end, measure.start + LONGEST_PASSAGE),
      text: measure.text.slice(0, LONGEST_PASSAGE),
      object: measure.object?.slice(0, LONGEST_PASSAGE) ?? null,
      termIds: measure.termIds.filter((id) => known.has(id)),
    })),
  };
}

/** A page without any full stop is one unit: so much of it is kept, in UTF-16 code units. */
const LONGEST_PASSAGE = 2000;

/** The units that name terms; units and mentions both in reading order, so that one walk through both is enough. */
function passagesIn(text: string, units: readonly LabelledUnit[], mentions: readonly Mention[]): readonly Passage[] {
  const passages: Passage[] = [];
  let first = 0;
  for (const { start, end } of units) {
    while ((mentions[first]?.end ?? Infinity) <= start) first++;
    let next = first;
    while ((mentions[next]?.start ?? Infinity) < end) next++;
    const termIds = termIdsIn(mentions.slice(first, next));
    const kept = Math.min(end, start + LONGEST_PASSAGE);
    if (termIds.length > 0) passages.push({ start, end: kept, text: text.slice(start, kept), termIds });
  }
  return passages;
}
