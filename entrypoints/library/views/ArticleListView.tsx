import { useMemo } from 'preact/hooks';
import { ArticleRow } from '@/components/library/ArticleRow';
import { VirtualList } from '@/components/library/VirtualList';
import { linkTo } from '../route';
import type { LibraryViewProps } from './library-view-props';

/** Height of an article's row, in rem: the style sheet gives it the same. */
const ARTICLE_HEIGHT = 5.5;

/** Every article annotated, worked on last first. */
export function ArticleListView({ state, locale: { words } }: LibraryViewProps) {
  const groups = state.groups.value;
  const tops = useMemo(
    () => Float64Array.from({ length: groups.length + 1 }, (_, index) => index * ARTICLE_HEIGHT),
    [groups.length],
  );
  if (state.loaded.value === 'nothing') return <p class="empty loading">{words('libraryLoading')}</p>;
  if (groups.length === 0 && state.loaded.value === 'all') return <p class="empty">{words('libraryEmpty')}</p>;
  return (
    <VirtualList
      label={words('libraryArticles')}
      tops={tops}
      keyOf={(index) => groups[index]?.id ?? ''}
      renderRow={(index) => {
        const group = groups[index];
        return group === undefined ? null : (
          <ArticleRow group={group} link={linkTo('/article/:id', { id: group.id })} />
        );
      }}
    />
  );
}
