import type { ArticleGroup } from '@/lib/domain/library/article-group';
import { sectionsOf } from '@/lib/domain/library/sections';
import type { Grouping, TermsByAddress } from '@/lib/domain/library/sections';
import type { FoundArticle } from '@/lib/search/found-article';

/** A row of the list: a section's heading, an article, an annotation that was found in it, or how many more were. */
export type ListRow =
  | { readonly type: 'section'; readonly key: string; readonly count: number; readonly isClosed: boolean }
  | { readonly type: 'article'; readonly section: string; readonly found: FoundArticle }
  | {
      readonly type: 'hit';
      readonly section: string;
      /** Which of the hits, from 0. */ readonly nth: number;
      readonly found: FoundArticle;
    }
  | { readonly type: 'more'; readonly section: string; readonly found: FoundArticle };

/** The rows of a list. There may be 50,000 of them, and a window shows a dozen: each is made when it is asked for. */
export interface ListRows {
  /** Where each row begins, in rem, and after the last where it ends. */
  readonly tops: Float64Array;
  /** Null past the last. */
  readonly at: (index: number) => ListRow | null;
}

/** Height of each type of row, in rem; the style sheet sets their type to fit. */
const HEIGHTS: Readonly<Record<ListRow['type'], number>> = { section: 2.75, article: 5.5, hit: 4.75, more: 2.25 };

/** Annotations shown under an article in a list. */
export const MOST_HITS = 3;

/** How articles found are laid out. */
interface Layout {
  readonly grouping: Grouping;
  /** The keys of the sections that are folded. */
  readonly closed: ReadonlySet<string>;
  readonly terms: TermsByAddress;
}

/** A stretch of the list: a heading, where there is one, and the articles under it. */
interface Stretch {
  readonly heading: (ListRow & { readonly type: 'section' }) | null;
  /** None where the section is folded. */
  readonly found: readonly FoundArticle[];
}

/** The rows of a list of articles. */
export function listRows(found: readonly FoundArticle[], layout: Layout): ListRows {
  const stretches = stretchesOf(found, layout);
  const articles = stretches.reduce((sum, stretch) => sum + stretch.found.length, 0);
  /** For each heading and article, in order, its first row. */
  const firsts = new Uint32Array(stretches.length + articles);
  const starts: number[] = [];
  let entry = 0;
  let row = 0;
  for (const stretch of stretches) {
    starts.push(entry);
    if (stretch.heading !== null) firsts[entry++] = row++;
    for (const one of stretch.found) {
      firsts[entry++] = row;
      row += 1 + hitRows(one) + (one.hitCount > MOST_HITS ? 1 : 0);
    }
  }
  const [entries, count] = [entry, row];
  return {
    tops: topsOf(stretches, count),
    at: (index) => {
      if (index < 0 || index >= count) return null;
      const at = lastUpTo(firsts.subarray(0, entries), index);
      const number = lastUpTo(starts, at);
      const { heading, found: under } = stretches[number] ?? { heading: null, found: [] };
      const place = at - (starts[number] ?? 0) - (heading === null ? 0 : 1);
      const one = under[place];
      return one === undefined ? heading : rowOf(one, heading?.key ?? '', index - (firsts[at] ?? 0));
    },
  };
}

function stretchesOf(found: readonly FoundArticle[], { grouping, closed, terms }: Layout): readonly Stretch[] {
  if (grouping === 'none') return [{ heading: null, found }];
  const foundOf = new Map<ArticleGroup, FoundArticle>(found.map((one) => [one.group, one]));
  const sections = sectionsOf(
    found.map(({ group }) => group),
    grouping,
    terms,
  );
  return sections.map(({ key, groups }) => {
    const isClosed = closed.has(key);
    return {
      heading: { type: 'section', key, count: groups.length, isClosed },
      found: isClosed ? [] : groups.flatMap((group) => foundOf.get(group) ?? []),
    };
  });
}

/** The row of an article so many rows after its first. */
function rowOf(found: FoundArticle, section: string, after: number): ListRow {
  if (after === 0) return { type: 'article', section, found };
  return after > MOST_HITS ? { type: 'more', section, found } : { type: 'hit', section, found, nth: after - 1 };
}

function hitRows({ hitCount }: FoundArticle): number {
  return Math.min(hitCount, MOST_HITS);
}

function topsOf(stretches: readonly Stretch[], count: number): Float64Array {
  const tops = new Float64Array(count + 1);
  let row = 0;
  let top = 0;
  const add = (height: number) => {
    tops[++row] = top += height;
  };
  for (const { heading, found } of stretches) {
    if (heading !== null) add(HEIGHTS.section);
    for (const one of found) {
      add(HEIGHTS.article);
      for (let hit = hitRows(one); hit > 0; hit--) add(HEIGHTS.hit);
      if (one.hitCount > MOST_HITS) add(HEIGHTS.more);
    }
  }
  return tops;
}

/** Number of the last of some rising values that is not above the limit, by halving. */
function lastUpTo(values: ArrayLike<number>, limit: number): number {
  let low = 0;
  let high = values.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) <= limit) low = middle;
    else high = middle;
  }
  return low;
}

/** Tells a row from all others of the list. */
export function rowKey(row: ListRow): string {
  if (row.type === 'section') return `section ${row.key}`;
  const { section, found, type } = row;
  return `${type} ${type === 'hit' ? String(row.nth) : ''} ${found.group.id} ${section}`;
}
