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

/** The rows of a list of articles. */
export function listRows(found: readonly FoundArticle[], { grouping, closed, terms }: Layout): readonly ListRow[] {
  const rows: ListRow[] = [];
  if (grouping === 'none') {
    for (const one of found) addArticle(rows, '', one);
    return rows;
  }
  const foundOf = new Map<ArticleGroup, FoundArticle>(found.map((one) => [one.group, one]));
  const sections = sectionsOf(
    found.map(({ group }) => group),
    grouping,
    terms,
  );
  for (const { key, groups } of sections) {
    const isClosed = closed.has(key);
    rows.push({ type: 'section', key, count: groups.length, isClosed });
    if (isClosed) continue;
    for (const group of groups) {
      const one = foundOf.get(group);
      if (one !== undefined) addArticle(rows, key, one);
    }
  }
  return rows;
}

function addArticle(rows: ListRow[], section: string, found: FoundArticle): void {
  rows.push({ type: 'article', section, found });
  const { hitCount } = found;
  for (let nth = 0; nth < hitCount && nth < MOST_HITS; nth++) rows.push({ type: 'hit', section, found, nth });
  if (hitCount > MOST_HITS) rows.push({ type: 'more', section, found });
}

/** Where each row begins, in rem, and after the last where it ends. */
export function rowTops(rows: readonly ListRow[]): Float64Array {
  const tops = new Float64Array(rows.length + 1);
  for (const [index, { type }] of rows.entries()) tops[index + 1] = (tops[index] ?? 0) + HEIGHTS[type];
  return tops;
}

/** Tells a row from all others of the list. */
export function rowKey(row: ListRow): string {
  if (row.type === 'section') return `section ${row.key}`;
  const { section, found, type } = row;
  return `${type} ${type === 'hit' ? String(row.nth) : ''} ${found.group.id} ${section}`;
}
