import { BulkBar } from '@/components/library/BulkBar';
import { SAMPLE_ARTICLE_ID } from '@/lib/domain/library/sample';
import { NO_LIBRARY_FILTER } from '@/lib/domain/library/library-filter';
import { annotationsOfRow } from '../choices';
import { ExportPanel } from './ExportPanel';
import type { LibraryViewProps } from './library-view-props';

/** What was found, what can be done with what is chosen of it, and the export. */
export function ListTools(props: LibraryViewProps) {
  const { state, actions, locale } = props;
  const { words } = locale;
  const { annotations, articles } = state.chosen.value;
  const isChosen = annotations.length > 0;
  const isListed = state.listed.value.length > 0;
  return (
    <>
      <p class="row found">
        <span class={state.loaded.value === 'all' ? 'aside' : 'aside reading'} role="status">
          <Found {...props} />
        </span>
        {state.groups.value.some(({ id }) => id === SAMPLE_ARTICLE_ID) && (
          <button type="button" name="no-sample" onClick={() => void actions.removeSample()}>
            {words('libraryRemoveSample')}
          </button>
        )}
        {isListed && (
          <button type="button" name="choose-all" onClick={() => chooseAll(props)}>
            {words('libraryChooseAll')}
          </button>
        )}
        {isListed && !isChosen && (
          <button type="button" name="export-listed" onClick={() => toggleExport(props)}>
            {words('libraryExportWhat', String(state.listed.value.length))}
          </button>
        )}
      </p>
      {isChosen && (
        <BulkBar
          count={annotations.length}
          tags={[...new Set(annotations.flatMap(({ tags }) => tags))]}
          known={state.tags.value}
          onTag={(tags) => void actions.tag(annotations, tags)}
          onUntag={(tag) => void actions.untag(annotations, tag)}
          onColour={(colour) => void actions.recolour(annotations, colour)}
          onDelete={() => void actions.remove(annotations)}
          onExport={() => toggleExport(props)}
          onClear={() => (state.selected.value = new Set())}
        />
      )}
      {state.isExportOpen.value && (
        <ExportPanel
          {...props}
          articles={isChosen ? articles : listedArticles(props)}
          annotations={isChosen ? annotations.map(({ id }) => id) : null}
        />
      )}
    </>
  );
}

function Found({ state, locale: { words } }: LibraryViewProps) {
  const found = state.listed.value;
  const hits = found.reduce((sum, one) => sum + one.hitCount, 0);
  return (
    <>
      {words('libraryFound', String(found.length), String(state.groups.value.length))}
      {hits > 0 && words('libraryFoundHits', String(hits))}
      {state.loaded.value !== 'all' && ` ${words('libraryLoading')}`}
    </>
  );
}

function toggleExport({ state }: LibraryViewProps): void {
  state.exporting.value = { type: 'idle' };
  state.isExportOpen.value = !state.isExportOpen.value;
}

/** The ids of the articles listed, null where that is all of them. */
function listedArticles({ state }: LibraryViewProps): readonly string[] | null {
  const isAll = state.words.value.length === 0 && state.filter.value === NO_LIBRARY_FILTER;
  return isAll ? null : state.listed.value.map(({ group }) => group.id);
}

function chooseAll({ state }: LibraryViewProps): void {
  const ids = new Set<string>();
  for (const found of state.listed.value) for (const { id } of annotationsOfRow(found)) ids.add(id);
  state.selected.value = ids;
}
