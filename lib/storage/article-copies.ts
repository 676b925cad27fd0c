import { likeness } from '@/lib/domain/article/fingerprint';
import { sameArticle } from '@/lib/domain/article/same-article';
import type { ArticleTraits } from '@/lib/domain/article/same-article';
import { areApart, joinCopies, setApart } from '@/lib/domain/library/join-copies';
import type { ArticleRecord } from '@/lib/domain/library/stored-data';
import { timeAfter } from './clock';
import type { Clock } from './clock';
import type { Database } from './database';

/** As much of its text as an article keeps when it is edited. */
const OWN_TEXT = 0.5;

/** All the records of one article. */
type Together = readonly ArticleRecord[];

/** Articles that are the one at an address for certain, and those the reader may be asked about. */
interface LikeArticles {
  readonly certain: readonly Together[];
  readonly possible: readonly Together[];
}

/** All records of the article that a record belongs to, its first one first. */
export async function recordsTogether(database: Database, record: ArticleRecord): Promise<readonly ArticleRecord[]> {
  const first = record.joinedTo === null ? record : ((await database.articles.get(record.joinedTo)) ?? record);
  const copies = await database.articles.where('joinedTo').equals(first.id).toArray();
  return [first, ...copies.filter(({ id }) => id !== first.id)];
}

/** The records of the article at an address: of those it was joined to, too; none where it has none. */
export async function recordsAt(database: Database, address: string): Promise<readonly ArticleRecord[]> {
  const record = await database.articles.where('address').equals(address).first();
  return record === undefined ? [] : recordsTogether(database, record);
}

/**
 * The articles that were annotated elsewhere and are like the one at an address, those the reader set apart from
 * it left out. `traits` are those of its text as it is now; null for those it had when it was last read.
 */
export async function articlesLike(
  database: Database,
  address: string,
  traits: ArticleTraits | null,
): Promise<LikeArticles> {
  const known = traits ?? (await traitsAt(database, address));
  const found: { certain: Together[]; possible: Together[] } = { certain: [], possible: [] };
  if (known === null) return found;
  const own = await recordsAt(database, address);
  const seen = new Set(own.map(({ id }) => id));
  const alike = await database.articles
    .where('fingerprint')
    .anyOf([...known.fingerprint])
    .distinct()
    .sortBy('created');
  for (const record of alike) {
    if (seen.has(record.id) || record.address === address) continue;
    const { verdict } = sameArticle(known, record);
    if (verdict === 'no') continue;
    const records = await recordsTogether(database, record);
    if (areApart(own, records)) continue;
    found[verdict].push(records);
    if (verdict === 'certain') records.forEach(({ id }) => seen.add(id));
  }
  // One that is certain by one of its records is not to be asked about for another.
  const possible = found.possible.filter((records) => !records.some(({ id }) => seen.has(id)));
  return { certain: found.certain, possible };
}

/** All records whose annotations belong to the article at an address, joined to it or known for certain to be it. */
export async function recordsOfArticle(
  database: Database,
  address: string,
  traits: ArticleTraits | null,
): Promise<readonly ArticleRecord[]> {
  let together = await recordsAt(database, address);
  const { certain } = await articlesLike(database, address, traits);
  // Two that are both like it may have been set apart from each other; the first keeps it then.
  for (const records of certain) if (!areApart(together, records)) together = [...together, ...records];
  return together;
}

/** Joins the record at an address to those that are the same article for certain; within a transaction. */
export async function joinCertain(database: Database, clock: Clock, address: string): Promise<void> {
  const together = await recordsOfArticle(database, address, null);
  if (together.length > (await recordsAt(database, address)).length) await keep(database, clock, joinCopies(together));
}

/**
 * Joins an article that is opened to those that are found to be the same for certain. An annotated article whose text
 * is not known yet gets its fingerprint. A text unlike that of the record is passed by: a page may show another
 * article's text for a moment while it goes from one to the next.
 */
export async function joinOpened(
  database: Database,
  clock: Clock,
  address: string,
  traits: ArticleTraits,
): Promise<void> {
  const record = await database.articles.where('address').equals(address).first();
  if (record === undefined || traits.fingerprint.length === 0) return;
  if (record.fingerprint.length === 0) {
    await database.write(async () => keep(database, clock, [{ ...record, fingerprint: traits.fingerprint }]));
    return;
  }
  if (likeness(record.fingerprint, traits.fingerprint) < OWN_TEXT) return;
  const { certain } = await articlesLike(database, address, record);
  if (certain.length > 0) await database.write(() => joinCertain(database, clock, address));
}

/** Joins two articles by the reader's word, also if they were set apart before; within a transaction. */
export async function joinByWord(
  database: Database,
  clock: Clock,
  own: readonly ArticleRecord[],
  other: readonly ArticleRecord[],
): Promise<void> {
  const ids = new Set([...own, ...other].map(({ id }) => id));
  const together = [...own, ...other].map((record) => ({
    ...record,
    apart: record.apart.filter((id) => !ids.has(id)),
  }));
  await keep(database, clock, joinCopies(together));
}

/**
 * Takes a record out of the article at an address, or sets its article apart if it was not joined; nothing of the
 * two is joined again by itself. Every annotation stays with the copy it was made on; within a transaction.
 */
export async function setRecordApart(
  database: Database,
  clock: Clock,
  own: readonly ArticleRecord[],
  other: ArticleRecord,
): Promise<void> {
  const isJoined = own.some(({ id }) => id === other.id);
  const out = isJoined ? [other] : await recordsTogether(database, other);
  const left = own.filter(({ id }) => id !== other.id);
  await keep(database, clock, setApart(left, out).flat());
}

/** Writes records as changed now. */
async function keep(database: Database, clock: Clock, records: readonly ArticleRecord[]): Promise<void> {
  await database.articles.bulkPut(
    records.map((record) => ({ ...record, modified: timeAfter(record.modified, clock) })),
  );
}

/** The traits an article had when it was last read or annotated; null for one that never was. */
export async function traitsAt(database: Database, address: string): Promise<ArticleTraits | null> {
  const reading = await database.readings.get(address);
  if (reading !== undefined) return { ...reading.article, fingerprint: reading.fingerprint };
  return (await database.articles.where('address').equals(address).first()) ?? null;
}
