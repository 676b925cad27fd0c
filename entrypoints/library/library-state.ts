import { computed, signal } from '@preact/signals';
import type { NoticeProps } from '@/components/Notice';
import type { Term } from '@/lib/domain/glossary/term';
import type { ArticleCopies, ArticleGroup } from '@/lib/domain/library/article-group';
import type { ListedAnnotation } from '@/lib/domain/library/listed-annotation';
import { NO_LIBRARY_FILTER } from '@/lib/domain/library/library-filter';
import type { LibraryFilter } from '@/lib/domain/library/library-filter';
import type { ReadingRecord } from '@/lib/domain/library/reading-record';
import type { Annotation } from '@/lib/domain/annotation/annotation';
import type { Grouping, TermsByAddress } from '@/lib/domain/library/sections';
import type { Problem } from '@/lib/messages/problem';
import { createLibraryIndex } from '@/lib/search/library-index';
import { listLibrary } from '@/lib/search/list-library';
import { queryWords } from '@/lib/search/query-words';
import { listRows } from './list-rows';

/** How much of the library has been read: nothing, enough for a first list, all. */
export type LoadState = 'nothing' | 'newest' | 'all';

/** An article with all that is kept of it. */
export interface OpenedArticle {
  readonly copies: ArticleCopies;
  /** None deleted. */
  readonly annotations: readonly Annotation[];
  /** What it was found to say when it was last read; null where that was never kept. */
  readonly reading: ReadingRecord | null;
}

/** How an export goes, with how many articles of how many are in while it is being made. */
export type LibraryExport =
  | { readonly type: 'idle' }
  | { readonly type: 'busy'; readonly done: number; readonly all: number }
  | { readonly type: 'done' | 'failed'; readonly detail: string };

export type LibraryState = ReturnType<typeof createLibraryState>;

/** All that the views of the library page show; what is read of the library stands here and nowhere else. */
export function createLibraryState(givenPath: string) {
  const loaded = signal<LoadState>('nothing');
  const problem = signal<Problem | null>(null);
  const notice = signal<NoticeProps | null>(null);
  /** Where the reader is, as the page's address says: see `route.ts`. */
  const path = signal(givenPath);

  /** Every article with annotations, worked on last first. */
  const groups = signal<readonly ArticleGroup[]>([]);
  /** The same made ready to be searched: changed just before `groups`. */
  const index = createLibraryIndex();
  /** Ids of highlights whose words were not found when their article was last read. */
  const orphans = signal<ReadonlySet<string>>(new Set());
  /** The article whose own view is open, null where none is or it is still being read. */
  const opened = signal<OpenedArticle | null>(null);
  /** Whether a format is being chosen for an export of what is listed. */
  const isExportOpen = signal(false);
  /** How an export goes. */
  const exporting = signal<LibraryExport>({ type: 'idle' });
  /** The glossary, by the terms' ids, and which terms each article names; read when a view asks for them. */
  const glossary = signal<ReadonlyMap<string, Term>>(new Map());
  const termsByAddress = signal<TermsByAddress>(new Map());

  const query = signal('');
  const filter = signal<LibraryFilter>(NO_LIBRARY_FILTER);
  const grouping = signal<Grouping>('none');
  /** The sections that are folded, by their keys. */
  const closed = signal<ReadonlySet<string>>(new Set());
  /** Ids of the annotations chosen, to do something with all of them. */
  const selected = signal<ReadonlySet<string>>(new Set());

  const words = computed(() => queryWords(query.value));
  const listed = computed(() =>
    listLibrary({ groups: groups.value, index, filter: filter.value, orphans: orphans.value }, words.value),
  );
  const rows = computed(() =>
    listRows(listed.value, { grouping: grouping.value, closed: closed.value, terms: termsByAddress.value }),
  );
  const chosen = computed(() => chosenOf(groups.value, selected.value));
  const tags = computed(() => countedTags(groups.value));
  const papers = computed(() => papersOf(groups.value));

  return {
    loaded,
    problem,
    notice,
    path,
    groups,
    index,
    orphans,
    opened,
    exporting,
    glossary,
    termsByAddress,
    query,
    filter,
    grouping,
    closed,
    selected,
    words,
    listed,
    rows,
    chosen,
    isExportOpen,
    tags,
    papers,
  };
}

/** The reader's tags, those of most articles first. */
function countedTags(groups: readonly ArticleGroup[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { tags } of groups) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([tag]) => tag);
}

function papersOf(groups: readonly ArticleGroup[]): readonly string[] {
  const papers = new Set<string>();
  for (const { article } of groups) if (article.paper !== null) papers.add(article.paper);
  return [...papers];
}

/** The annotations that are chosen, with the ids of their articles. */
function chosenOf(groups: readonly ArticleGroup[], selected: ReadonlySet<string>) {
  const annotations: ListedAnnotation[] = [];
  const articles: string[] = [];
  if (selected.size === 0) return { annotations, articles };
  for (const group of groups) {
    const before = annotations.length;
    for (const annotation of group.annotations) if (selected.has(annotation.id)) annotations.push(annotation);
    if (annotations.length > before) articles.push(group.id);
  }
  return { annotations, articles };
}
