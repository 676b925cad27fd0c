import { isSameContent } from '../glossary/same-content';
import { settleCopies } from './join-copies';
import type { ArticleRecord, StoredData } from './stored-data';

/** What restoring a backup would do to one kind of record. */
export interface RestoreCounts {
  readonly added: number;
  /** Replaced by a later state of the same record. */
  readonly changed: number;
  /** Kept, since what is here is later than what the backup has. */
  readonly kept: number;
}

/** The kinds of record a backup holds, as a reader counts them. */
export const RECORD_KINDS = [
  'articles',
  'annotations',
  'ownEntries',
  'termVisibilities',
  'readings',
  'siteSwitches',
  'settings',
  'exportTemplate',
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** What restoring would do: the records to write, and how many they are. */
export interface RestorePlan {
  readonly data: StoredData;
  readonly counts: Readonly<Record<RecordKind, RestoreCounts>>;
}

/**
 * Says what a backup would add and change before anything is written. Nothing is ever deleted by it: of a
 * record that is here and there the later state holds, and where an article has another id here, its
 * annotations go to the article that is here. Planned again after it was restored, it changes nothing.
 */
export function planRestore(backup: StoredData, current: StoredData): RestorePlan {
  const here = new Map(current.articles.map(({ address, id }) => [address, id]));
  const idHere = new Map(backup.articles.map(({ address, id }) => [id, here.get(address) ?? id]));
  const hereOf = (id: string) => idHere.get(id) ?? id;
  const articles = backup.articles.map((article) => ({
    ...article,
    id: hereOf(article.id),
    joinedTo: article.joinedTo === null ? null : hereOf(article.joinedTo),
    apart: article.apart.map(hereOf),
  }));
  const annotations = backup.annotations.map((one) => ({
    ...one,
    articleId: hereOf(one.articleId),
  }));
  const planned = {
    articles: planArticles(articles, current.articles),
    annotations: plan(annotations, current.annotations, ({ id }) => id, latest),
    ownEntries: plan(backup.ownEntries, current.ownEntries, ({ id, replaces }) => replaces ?? id, latest),
    termVisibilities: plan(
      backup.termVisibilities,
      current.termVisibilities,
      ({ termId }) => termId,
      ({ modified }) => modified,
    ),
    readings: plan(
      backup.readings,
      current.readings,
      ({ address }) => address,
      ({ last }) => last,
    ),
    siteSwitches: plan(
      Object.entries(backup.siteSwitches),
      Object.entries(current.siteSwitches),
      ([host]) => host,
      () => '',
    ),
    settings: planOne(backup.settings, current.settings),
    exportTemplate: planOne(backup.exportTemplate, current.exportTemplate),
  };
  return {
    data: {
      articles: planned.articles.records,
      annotations: planned.annotations.records,
      // A replacement of a bundled entry that is here under another id keeps that id.
      ownEntries: planned.ownEntries.records.map((entry) => ({
        ...entry,
        id: current.ownEntries.find(({ replaces }) => replaces !== null && replaces === entry.replaces)?.id ?? entry.id,
      })),
      termVisibilities: planned.termVisibilities.records,
      readings: planned.readings.records,
      siteSwitches: Object.fromEntries(planned.siteSwitches.records),
      settings: planned.settings.records[0] ?? null,
      exportTemplate: planned.exportTemplate.records[0] ?? null,
    },
    counts: {
      articles: planned.articles.counts,
      annotations: planned.annotations.counts,
      ownEntries: planned.ownEntries.counts,
      termVisibilities: planned.termVisibilities.counts,
      readings: planned.readings.counts,
      siteSwitches: planned.siteSwitches.counts,
      settings: planned.settings.counts,
      exportTemplate: planned.exportTemplate.counts,
    },
  };
}

/** The later of the times at which a record was changed or deleted. */
function latest({ modified, deleted }: { readonly modified: string; readonly deleted: string | null }): string {
  return deleted !== null && deleted > modified ? deleted : modified;
}

/** Plans the records of articles; joins of the backup and of what is here may not fit each other, and are settled. */
function planArticles(coming: readonly ArticleRecord[], current: readonly ArticleRecord[]) {
  const { records, counts } = plan(
    coming,
    current,
    ({ id }) => id,
    ({ modified }) => modified,
  );
  const together = new Map([...current, ...records].map((record) => [record.id, record]));
  const before = new Map(current.map((record) => [record.id, record]));
  const settled = settleCopies([...together.values()]).filter((record) => {
    const here = before.get(record.id);
    return here === undefined || !isSameContent(here, record);
  });
  return { records: settled, counts: { ...counts, changed: settled.length - counts.added } };
}

/** Plans what there is one of, and no time of: what the reader has made here holds. */
function planOne<T>(coming: T | null, current: T | null) {
  const listOf = (one: T | null) => (one === null ? [] : [one]);
  return plan(
    listOf(coming),
    listOf(current),
    () => '',
    () => '',
  );
}

function plan<T>(
  coming: readonly T[],
  current: readonly T[],
  keyOf: (record: T) => string,
  timeOf: (record: T) => string,
): { readonly records: readonly T[]; readonly counts: RestoreCounts } {
  const here = new Map(current.map((record) => [keyOf(record), record]));
  const records: T[] = [];
  let added = 0;
  let kept = 0;
  for (const record of coming) {
    const existing = here.get(keyOf(record));
    if (existing === undefined) added++;
    else if (isSameContent(existing, record)) continue;
    else if (timeOf(record) <= timeOf(existing)) {
      kept++;
      continue;
    }
    records.push(record);
  }
  return { records, counts: { added, changed: records.length - added, kept } };
}
