import { computed, signal } from '@preact/signals';
import type { NoticeProps } from '@/components/Notice';
import { groupsOf } from '@/lib/domain/library/article-group';
import type { AnnotationsByArticle } from '@/lib/domain/library/article-group';
import type { ArticleRecord } from '@/lib/domain/library/stored-data';
import type { Problem } from '@/lib/messages/problem';

/** How much of the library has been read: nothing, enough for a first list, all. */
export type LoadState = 'nothing' | 'newest' | 'all';

export type LibraryState = ReturnType<typeof createLibraryState>;

/** All that the views of the library page show; what is read of the library stands here and nowhere else. */
export function createLibraryState(path: string) {
  const loaded = signal<LoadState>('nothing');
  const problem = signal<Problem | null>(null);
  const notice = signal<NoticeProps | null>(null);
  /** Where the reader is, as the page's address says: see `route.ts`. */
  const shownPath = signal(path);
  const articles = signal<readonly ArticleRecord[]>([]);
  const annotations = signal<AnnotationsByArticle>(new Map());

  /** Every article with annotations, worked on last first; until all is read, every article that is known. */
  const groups = computed(() => {
    const all = groupsOf(articles.value, annotations.value);
    return loaded.value === 'all' ? all.filter((group) => group.annotations.length > 0) : all;
  });

  return { loaded, problem, notice, path: shownPath, articles, annotations, groups };
}
