import { EntryForm } from '@/components/glossary/EntryForm';
import { EntryView } from '@/components/glossary/EntryView';
import { ExportPanel } from '@/components/glossary/ExportPanel';
import { ImportPanel } from '@/components/glossary/ImportPanel';
import { TermMap } from '@/components/glossary/TermMap';
import type { Locale } from '@/components/locale';
import { wordKey } from '@/components/word-key';
import { termIdOf } from '@/lib/domain/glossary/own-entry';
import { isSameContent } from '@/lib/domain/glossary/same-content';
import type { Term, TermContent } from '@/lib/domain/glossary/term';
import { contentOf, emptyContent } from '@/lib/domain/glossary/term-content';
import { termsIn } from './glossary-actions';
import type { GlossaryActions } from './glossary-actions';
import { entryOf, select } from './glossary-state';
import type { GlossaryPanel as PanelState, GlossaryState } from './glossary-state';

export interface GlossaryPanelProps {
  readonly state: GlossaryState;
  readonly actions: GlossaryActions;
  readonly locale: Locale;
  /** ISO 8601 day. */
  readonly today: string;
}

/** Goes elsewhere, after asking where something typed would be lost. */
export function leave({ state, locale }: GlossaryPanelProps, go: () => void): void {
  if (state.isDirty.value && !confirm(`${locale.words('formLeave')}。`)) return;
  state.isDirty.value = false;
  go();
}

/** What stands beside the list: an entry, the map of all, the form, or a file coming or going. */
export function GlossaryPanel(props: GlossaryPanelProps) {
  const { state, actions } = props;
  const panel = state.panel.value;
  const close = () => leave(props, () => (state.panel.value = { type: 'entry' }));
  switch (panel.type) {
    case 'entry':
      return <Entry {...props} />;
    case 'map':
      return <MapPanel {...props} />;
    case 'form':
      return <Form {...props} panel={panel} onClose={close} />;
    case 'import':
      return (
        <ImportPanel
          fileName={panel.fileName}
          plan={panel.plan}
          onFile={(file) => void actions.planFile(file)}
          onConfirm={() => void actions.confirmImport()}
          onCancel={close}
        />
      );
    case 'export': {
      const count = (scope: Parameters<typeof termsIn>[1]) => termsIn(state, scope).length;
      const counts = { mine: count('mine'), listed: count('listed'), all: count('all') };
      return (
        <ExportPanel counts={counts} onExport={(scope, format) => actions.export(scope, format)} onCancel={close} />
      );
    }
  }
}

function Entry(props: GlossaryPanelProps) {
  const { state, actions, locale } = props;
  const { words } = locale;
  const term = state.term.value;
  if (state.selected.value === null) return <p class="empty">{words('glossaryPick')}</p>;
  if (term === null) return <p class="empty">{words('glossaryMissing')}</p>;
  const bundled = state.bundled.value.find(({ id }) => id === term.id);
  return (
    <>
      <EntryView
        term={term}
        terms={state.terms.value}
        isHidden={state.hidden.value.has(term.id)}
        changedParts={changedParts(term, bundled).map((part) => words(wordKey('part', part)))}
        onSelect={(id) => select(state, id)}
        onEdit={() => actions.edit(term)}
        onHide={(isHidden) => void actions.hide(term, isHidden)}
        onDelete={entryOf(state, term) === null ? null : () => void actions.remove(term)}
      />
      <section>
        <h3>{words('glossaryMap')}</h3>
        <TermMap terms={state.terms.value} centre={term.id} onWalk={(id) => select(state, id)} />
      </section>
    </>
  );
}

function MapPanel({ state, locale }: GlossaryPanelProps) {
  const { words } = locale;
  return (
    <section class="whole">
      <h2>{words('glossaryMapAll')}</h2>
      <p class="aside">{words('glossaryMapHint')}</p>
      <TermMap terms={state.listed.value} centre={null} onWalk={(id) => select(state, id)} />
    </section>
  );
}

interface FormProps extends GlossaryPanelProps {
  readonly panel: PanelState & { type: 'form' };
  readonly onClose: () => void;
}

function Form({ state, actions, today, panel, onClose }: FormProps) {
  const { id, replaces } = panel;
  const termId = termIdOf({ id, replaces });
  const term = state.terms.value.find((candidate) => candidate.id === termId);
  return (
    <EntryForm
      key={termId}
      content={term === undefined ? emptyContent(today) : contentOf(term)}
      termId={termId}
      terms={state.terms.value}
      onSave={(content) => void actions.save(id, replaces, content)}
      onCancel={onClose}
      onDirty={(isDirty) => (state.isDirty.value = isDirty)}
    />
  );
}

function changedParts(term: Term, bundled: Term | undefined): readonly (keyof TermContent)[] {
  if (term.origin !== 'changed' || bundled === undefined) return [];
  const [now, before] = [contentOf(term), contentOf(bundled)];
  return (Object.keys(now) as (keyof TermContent)[]).filter((part) => !isSameContent(now[part], before[part]));
}
