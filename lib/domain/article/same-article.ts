import { fold } from '../text/fold';
import { toSimplified } from '../text/to-simplified';
import { likeness } from './fingerprint';
import type { ArticleMetadata } from './article';

/** What an article is known by wherever it is read. */
export interface ArticleTraits extends Pick<ArticleMetadata, 'title' | 'authors' | 'date'> {
  /** See `fingerprintOf`. */
  readonly fingerprint: readonly number[];
}

/** What two readings of a page have in common. */
export type LikenessReason = 'same-text' | 'like-text' | 'same-title' | 'same-authors' | 'same-date';

/** Whether two are one article: `certain` ones are joined, of `possible` ones the reader is asked. */
export interface Sameness {
  readonly verdict: 'certain' | 'possible' | 'no';
  readonly reasons: readonly LikenessReason[];
}

/** Hardly anything but the setting differs. */
const SAME_TEXT = 0.9;
/** Whole passages agree; agency text in two papers does, too. */
const LIKE_TEXT = 0.6;
/** What a half of an article has in common with the whole, with room for chance: 24 numbers tell to a tenth. */
const HALF_TEXT = 0.375;
/** Papers print today what stood on their sites yesterday. */
const NEAR_DAYS = 3;
/** A shorter title (`短评`) is that of a column rather than of an article, in characters. */
const SHORTEST_TITLE = 5;

/**
 * Tells whether two texts are one article, from their fingerprints and what stands over them. A wrong yes is worse
 * than a missing one: columns have the same title and author each week, and items share what an agency wrote, so
 * neither title nor text is enough alone.
 */
export function sameArticle(one: ArticleTraits, other: ArticleTraits): Sameness {
  const alike = likeness(one.fingerprint, other.fingerprint);
  const days = daysBetween(one.date, other.date);
  const title = isSameTitle(one.title, other.title);
  const authors = compareAuthors(one.authors, other.authors);
  const reasons: LikenessReason[] = [];
  if (alike >= SAME_TEXT) reasons.push('same-text');
  else if (alike >= HALF_TEXT) reasons.push('like-text');
  if (title) reasons.push('same-title');
  if (authors === 'same') reasons.push('same-authors');
  if (days === 0) reasons.push('same-date');
  return { verdict: judge({ alike, days, title, authors }), reasons };
}

interface Evidence {
  readonly alike: number;
  /** Null where a date is missing. */
  readonly days: number | null;
  readonly title: boolean;
  readonly authors: 'same' | 'unknown' | 'other';
}

function judge({ alike, days, title, authors }: Evidence): Sameness['verdict'] {
  const isNear = days === null || days <= NEAR_DAYS;
  if (alike >= SAME_TEXT && isNear && (title || authors !== 'other')) return 'certain';
  if (alike >= LIKE_TEXT && isNear && title && authors !== 'other') return 'certain';
  // On the same day a column does not come twice, so a part of the text is enough.
  if (alike >= HALF_TEXT && days === 0 && title && authors === 'same') return 'certain';
  if (alike >= LIKE_TEXT) return 'possible';
  return alike >= HALF_TEXT && title ? 'possible' : 'no';
}

/** Whole days between two dates (ISO 8601); null where one is missing. */
function daysBetween(one: string | null, other: string | null): number | null {
  if (one === null || other === null) return null;
  return Math.abs(Date.parse(one) - Date.parse(other)) / (24 * 60 * 60 * 1000);
}

function isSameTitle(one: string, other: string): boolean {
  const [a, b] = [titleKey(one), titleKey(other)];
  return a.length >= SHORTEST_TITLE && a === b;
}

/** A title's letters, Han characters and digits, simplified; punctuation and spaces differ from page to page. */
function titleKey(title: string): string {
  return simplifiedKey(title).replace(/[^\p{L}\p{N}]/gu, '');
}

function simplifiedKey(text: string): string {
  return String.fromCharCode(...fold(text).codes.map(toSimplified));
}

function compareAuthors(one: readonly string[], other: readonly string[]): Evidence['authors'] {
  if (one.length === 0 || other.length === 0) return 'unknown';
  const names = new Set(one.map(simplifiedKey));
  return other.some((name) => names.has(simplifiedKey(name))) ? 'same' : 'other';
}
