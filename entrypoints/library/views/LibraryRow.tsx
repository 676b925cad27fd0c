import { ArticleRow } from '@/components/library/ArticleRow';
import { HitRow } from '@/components/library/HitRow';
import { inLanguage } from '@/components/in-language';
import type { ListedAnnotation } from '@/lib/domain/library/listed-annotation';
import { hitsOf } from '@/lib/search/found-article';
import { annotationsOfRow, choiceOf, withToggled } from '../choices';
import type { ListRow } from '../list-rows';
import { MOST_HITS } from '../list-rows';
import { linkTo } from '../route';
import type { LibraryViewProps } from './library-view-props';

interface LibraryRowProps extends LibraryViewProps {
  readonly row: ListRow;
}

/** One row of the list of articles. */
export function LibraryRow(props: LibraryRowProps) {
  const { row, state, locale } = props;
  const query = state.words.value;
  const selected = state.selected.value;
  const choosing = (annotations: readonly ListedAnnotation[]) => ({
    choice: choiceOf(annotations, selected),
    onChoose: () => (state.selected.value = withToggled(selected, annotations)),
  });
  if (row.type === 'section') return <SectionRow {...props} row={row} />;
  const link = linkTo('/article/:id', { id: row.found.group.id });
  switch (row.type) {
    case 'article':
      return (
        <ArticleRow group={row.found.group} link={link} query={query} {...choosing(annotationsOfRow(row.found))} />
      );
    case 'hit': {
      const annotation = hitsOf(row.found)[row.nth];
      if (annotation === undefined) return null;
      return (
        <HitRow
          annotation={annotation}
          isOrphan={state.orphans.value.has(annotation.id)}
          link={link}
          query={query}
          {...choosing([annotation])}
        />
      );
    }
    case 'more':
      return (
        <a class="more" href={link} data-row="">
          {locale.words('libraryMore', String(row.found.hitCount - MOST_HITS))}
        </a>
      );
  }
}

function SectionRow({ row, state, locale }: LibraryRowProps & { readonly row: ListRow & { type: 'section' } }) {
  const { words } = locale;
  const toggle = () => {
    const closed = new Set(state.closed.value);
    if (!closed.delete(row.key)) closed.add(row.key);
    state.closed.value = closed;
  };
  return (
    <h2 class="section-row">
      <button type="button" aria-expanded={!row.isClosed} data-row="" onClick={toggle}>
        <span aria-hidden="true">{row.isClosed ? '▸' : '▾'}</span> {name()} <small>{row.count}</small>
      </button>
    </h2>
  );

  function name(): string {
    if (row.key === '') return words('libraryUngrouped');
    if (state.grouping.value === 'page') return words('libraryPageNumber', row.key);
    if (state.grouping.value !== 'term') return row.key;
    const term = state.glossary.value.get(row.key);
    return term === undefined ? row.key : inLanguage(term.name, locale.language);
  }
}
