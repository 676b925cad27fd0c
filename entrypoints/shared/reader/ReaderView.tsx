import { HighlightEditor } from '@/components/HighlightEditor';
import { useLocale } from '@/components/locale';
import { Notice } from '@/components/Notice';
import { SelectionToolbar } from '@/components/SelectionToolbar';
import { Floating } from './Floating';
import { MentionCard } from './MentionCard';
import type { ReaderViewProps } from './reader-view-props';
import { UnitCard } from './UnitCard';

/** All that the reader shows over the page. */
export function ReaderView(props: ReaderViewProps) {
  const { notice } = props.state;
  return (
    <div lang={useLocale().language === 'zh' ? 'zh-CN' : 'en'}>
      <MentionCard {...props} />
      <UnitCard {...props} />
      <Toolbar {...props} />
      <Editor {...props} />
      <CurrentMention state={props.state} />
      <Notice notice={notice.value} />
    </div>
  );
}

/** Tells a reader who does not see the page which mention the keyboard stands on. */
function CurrentMention({ state }: Pick<ReaderViewProps, 'state'>) {
  const index = state.current.value;
  const mention = index === null ? undefined : state.found.value.mentions[index];
  return (
    <p class="unseen" role="status" lang="zh-CN">
      {mention === undefined ? '' : state.text.value.slice(mention.start, mention.end)}
    </p>
  );
}

function Toolbar({ state, actions }: ReaderViewProps) {
  const reading = state.reading.value;
  const span = state.selected.value;
  if (reading === null || span === null) return null;
  return (
    <Floating
      pageText={reading.pageText}
      span={span}
      preferred="above"
      leastHeight={48}
      takesFocus={false}
      onOutOfWindow={null}
    >
      <SelectionToolbar
        onColour={(colour) => actions.highlightSelection(colour, 'done')}
        onNote={() => actions.highlightSelection(actions.lastColour(), 'edit')}
        onCopy={() => actions.copySelection()}
        onRecommendation={() => void actions.markAsRecommendation()}
      />
    </Floating>
  );
}

/** What the editor needs to show its field and its buttons, in CSS pixels. */
const EDITOR_HEIGHT = 255;

function Editor({ state, annotator, actions }: ReaderViewProps) {
  const reading = state.reading.value;
  const editing = state.editing.value;
  const id = editing?.ids[editing.index];
  const highlight = state.highlights.value.find((candidate) => candidate.id === id);
  const span = id === undefined ? undefined : state.located.value.get(id);
  if (reading === null || editing === null || highlight === undefined || span === undefined) return null;
  const shown = annotator.withDraft(highlight);
  const close = () => (state.editing.value = null);
  return (
    <Floating
      pageText={reading.pageText}
      span={span}
      preferred="below"
      leastHeight={EDITOR_HEIGHT}
      takesFocus={editing.takesFocus}
      onOutOfWindow={null}
    >
      <HighlightEditor
        highlight={shown}
        place={{ index: editing.index + 1, count: editing.ids.length }}
        saveState={state.saveStates.value.get(highlight.id) ?? null}
        onColour={(colour) => void annotator.recolour(highlight.id, colour)}
        saver={annotator.saverOf(highlight.id)}
        onCopy={(form) => void actions.copy(shown, form)}
        onDelete={() => void annotator.remove(highlight.id)}
        onOther={() => (state.editing.value = { ...editing, index: (editing.index + 1) % editing.ids.length })}
        onClose={close}
      />
    </Floating>
  );
}
