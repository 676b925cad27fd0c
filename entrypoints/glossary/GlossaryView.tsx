import { GlossaryFilters } from '@/components/glossary/GlossaryFilters';
import { GlossaryList } from '@/components/glossary/GlossaryList';
import { Notice } from '@/components/Notice';
import { ProblemLine } from '@/components/ProblemLine';
import { SkipLink } from '@/components/SkipLink';
import { GlossaryPanel, leave } from './GlossaryPanel';
import type { GlossaryPanelProps } from './GlossaryPanel';
import { select } from './glossary-state';

/** The whole glossary: a list to search and filter, and one entry, a map, a form or a file beside it. */
export function GlossaryView(props: GlossaryPanelProps) {
  const { state, actions, locale } = props;
  const { words } = locale;
  const { notice, problem, filter, listed, terms, selected } = state;
  if (!state.isLoaded.value) return <p class="empty loading">{words('glossaryLoading')}</p>;
  const isOpen = selected.value !== null || state.panel.value.type !== 'entry';
  return (
    <>
      <SkipLink to="content" />
      <header class="top">
        <h1>{words('glossaryTitle')}</h1>
        <GlossaryFilters filter={filter.value} onChange={(changed) => (filter.value = changed)} />
        <p class="row">
          <span class="aside" role="status">
            {words('glossaryCount', String(listed.value.length), String(terms.value.length))}
          </span>
          <button type="button" id="new-entry" onClick={() => leave(props, () => actions.create())}>
            {words('glossaryNew', '')}
          </button>
          <button
            type="button"
            id="whole-map"
            onClick={() => leave(props, () => (state.panel.value = { type: 'map' }))}
          >
            {words('glossaryMapAll')}
          </button>
          <button
            type="button"
            id="import"
            onClick={() => leave(props, () => (state.panel.value = { type: 'import', fileName: null, plan: null }))}
          >
            {words('glossaryImport')}
          </button>
          <button
            type="button"
            id="export"
            onClick={() => leave(props, () => (state.panel.value = { type: 'export' }))}
          >
            {words('glossaryExport')}
          </button>
          <a href="/library.html">{words('libraryTitle')}</a>
        </p>
        <ProblemLine problem={problem.value} />
      </header>
      <div class={isOpen ? 'split open' : 'split'}>
        <nav aria-label={words('glossaryTitle')}>
          <GlossaryList
            terms={listed.value}
            selected={selected.value}
            onSelect={(id) => leave(props, () => select(state, id))}
          />
        </nav>
        <div class="panel" id="content" tabIndex={-1}>
          {isOpen && (
            <button type="button" class="back" onClick={() => leave(props, () => select(state, null))}>
              ‹ {words('glossaryBack')}
            </button>
          )}
          <GlossaryPanel {...props} />
        </div>
      </div>
      <Notice notice={notice.value} />
    </>
  );
}
