export interface NoticeProps {
  readonly text: string;
  /** A mishap is read out at once, good news in its turn. */
  readonly tone: 'good' | 'bad';
  readonly action: { readonly label: string; readonly run: () => void } | null;
}

/** A short message at the foot of the window, with at most one thing to do about it. */
export function Notice({ text, tone, action }: NoticeProps) {
  return (
    <div class={`notice ${tone}`} role={tone === 'bad' ? 'alert' : 'status'}>
      <span>{text}</span>
      {action !== null && (
        <button type="button" onClick={action.run}>
          {action.label}
        </button>
      )}
    </div>
  );
}
