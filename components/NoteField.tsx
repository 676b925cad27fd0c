import { Component, createRef } from 'preact';
import { offsetAfter } from '@/lib/domain/text/offset-after';
import type { LatestSaver } from '@/lib/messages/save-latest';

export interface NoteFieldProps {
  readonly id?: string;
  readonly rows: number;
  readonly label: string;
  readonly placeholder: string;
  /** As stored; or as typed, where that is not stored. */
  readonly note: string;
  readonly saver: Pick<LatestSaver, 'shown' | 'save'>;
}

/**
 * A note to be typed, saved at every change. It takes over what was written elsewhere, with the cursor beside the
 * characters it stood beside, but not in the middle of an input method's composition. A class, since hooks are
 * found nowhere else in the content script.
 */
export class NoteField extends Component<NoteFieldProps> {
  private readonly field = createRef<HTMLTextAreaElement>();
  private isComposing = false;

  override componentDidMount(): void {
    this.takeOver();
  }

  override componentDidUpdate(): void {
    this.takeOver();
  }

  private readonly takeOver = () => {
    const field = this.field.current;
    const { note, saver } = this.props;
    if (field === null || this.isComposing) return;
    const { value, selectionStart, selectionEnd } = field;
    if (value !== note) {
      field.value = note;
      field.setSelectionRange(offsetAfter(value, note, selectionStart), offsetAfter(value, note, selectionEnd));
    }
    saver.shown(note);
  };

  override render({ id, rows, label, placeholder, note, saver }: NoteFieldProps) {
    return (
      <textarea
        ref={this.field}
        id={id}
        rows={rows}
        aria-label={label}
        placeholder={placeholder}
        defaultValue={note}
        onInput={(event) => {
          this.isComposing = event.isComposing;
          saver.save(event.currentTarget.value);
        }}
        onCompositionEnd={() => {
          this.isComposing = false;
        }}
      />
    );
  }
}
