import { LibraryFilters } from '@/components/library/LibraryFilters';
import { SearchField } from '@/components/library/SearchField';
import { VirtualList } from '@/components/library/VirtualList';
import { rowKey } from '../list-rows';
import { EmptyLibrary } from './EmptyLibrary';
import { LibraryRow } from './LibraryRow';
import { ListTools } from './ListTools';
import type { LibraryViewProps } from './library-view-props';

/** Every article annotated, worked on last first: searched, filtered and grouped. */
export function ArticleListView(props: LibraryViewProps) {
  const { state, actions, locale } = props;
  const { words } = locale;
  const { query, filter, grouping, loaded, tags, papers } = state;
  const isEmpty = state.groups.value.length === 0;
  if (loaded.value === 'nothing' || (isEmpty && loaded.value !== 'all'))
    return <p class="empty loading">{words('libraryLoading')}</p>;
  if (isEmpty) return <EmptyLibrary {...props} />;
  return (
    <>
      <div class="tools">
        <SearchField
          query={query.value}
          grouping={grouping.value}
          onQuery={(typed) => (query.value = typed)}
          onGrouping={(chosen) => void actions.groupBy(chosen)}
        />
        <LibraryFilters
          filter={filter.value}
          tags={tags.value}
          papers={papers.value}
          onChange={(changed) => (filter.value = changed)}
        />
        <ListTools {...props} />
      </div>
      <Rows {...props} />
    </>
  );
}

function Rows(props: LibraryViewProps) {
  const { state, locale } = props;
  const rows = state.rows.value;
  if (rows.tops.length < 2) return <p class="empty">{locale.words('libraryNothing')}</p>;
  return (
    <VirtualList
      label={locale.words('libraryArticles')}
      listKey={`${state.query.value} ${state.grouping.value} ${JSON.stringify(state.filter.value)}`}
      tops={rows.tops}
      keyOf={(index) => {
        const row = rows.at(index);
        return row === null ? String(index) : rowKey(row);
      }}
      renderRow={(index) => {
        const row = rows.at(index);
        return row === null ? null : <LibraryRow {...props} row={row} />;
      }}
    />
  );
}
