export interface NoticeProps {
  readonly text: string;
  /** A mishap is read out at once, good news in its turn. */
  readonly tone: 'good' | 'bad';
  readonly action: { readonly label: string; readonly run: () => void } | null;
}

/**
 * A short message at the foot of the window, with at most one thing to do about it. Its place is there before the
 * message: what comes together with it is not read out.
 */
export function Notice({ notice }: { readonly notice: NoticeProps | null }) {
  return (
    <div role="status">
      {notice !== null && (
        <div class={`notice ${notice.tone}`} {...(notice.tone === 'bad' && { role: 'alert' })}>
          <span>{notice.text}</span>
          {notice.action !== null && (
            <button type="button" onClick={notice.action.run}>
              {notice.action.label}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
