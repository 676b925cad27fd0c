import type { ArticleGroup } from './article-group';

/** What articles can be grouped by. */
export const GROUPINGS = ['none', 'date', 'page', 'author', 'institution', 'tag', 'term'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Articles that have something in common: a month (`2026-03`), a page, an author … An article may be in several. */
export interface Section {
  /** What they have in common; empty for those that lack it. */
  readonly key: string;
  readonly groups: readonly ArticleGroup[];
}

/** The ids of the terms an article names, by its address. */
export type TermsByAddress = ReadonlyMap<string, readonly string[]>;

/**
 * Divides articles into sections, which keep their order: months latest first, pages by number, others by how
 * many articles they have; those that lack what is grouped by come last.
 */
export function sectionsOf(
  groups: readonly ArticleGroup[],
  grouping: Exclude<Grouping, 'none'>,
  terms: TermsByAddress,
): readonly Section[] {
  const sections = new Map<string, ArticleGroup[]>();
  for (const group of groups) {
    const keys = keysOf(group, grouping, terms);
    for (const key of keys.length === 0 ? [''] : new Set(keys)) {
      const section = sections.get(key);
      if (section === undefined) sections.set(key, [group]);
      else section.push(group);
    }
  }
  return [...sections].map(([key, members]) => ({ key, groups: members })).sort((a, b) => compare(a, b, grouping));
}

function keysOf(
  { article, tags }: ArticleGroup,
  grouping: Exclude<Grouping, 'none'>,
  terms: TermsByAddress,
): readonly string[] {
  switch (grouping) {
    case 'date':
      return article.date === null ? [] : [article.date.slice(0, 'YYYY-MM'.length)];
    case 'page':
      return article.page === null ? [] : [article.page];
    case 'author':
      return article.authors;
    case 'institution':
      return article.affiliation === null ? [] : [article.affiliation];
    case 'tag':
      return tags;
    case 'term':
      return terms.get(article.address) ?? [];
  }
}

function compare(a: Section, b: Section, grouping: Grouping): number {
  if (a.key === '' || b.key === '') return a.key === '' ? 1 : -1;
  if (grouping === 'date') return a.key < b.key ? 1 : -1;
  if (grouping === 'page') return a.key.localeCompare(b.key, 'en', { numeric: true });
  return b.groups.length - a.groups.length || (a.key < b.key ? -1 : 1);
}
