import type { JournalEntry } from '@/lib/domain/annotation/journal-entry';
import { localMinute } from './local-minute';
import { useLocale } from './locale';
import { wordKey } from './word-key';

export interface UnstoredNotesProps {
  readonly journal: readonly JournalEntry[];
  readonly onCopy: (note: string) => void;
  readonly onRetry: () => void;
  readonly onForget: (requestId: string) => void;
}

/** Notes that were typed and could not be stored: to be tried again, copied or given up. */
export function UnstoredNotes({ journal, onCopy, onRetry, onForget }: UnstoredNotesProps) {
  const { words } = useLocale();
  if (journal.length === 0) return null;
  return (
    <section class="unstored">
      <h2>
        {words('unstoredTitle')} <small>{journal.length}</small>
      </h2>
      <p class="aside">
        {words('unstoredHint')}{' '}
        <button type="button" onClick={onRetry}>
          {words('saveRetry')}
        </button>
      </p>
      <ul>
        {journal.map(({ time, problem, writing: { requestId, target, note } }) => (
          <li key={requestId}>
            <p class="note" lang="zh-CN" tabIndex={0}>
              {note}
            </p>
            <p class="aside">
              {[
                target.type === 'article' ? target.article.title : '',
                localMinute(time),
                problem === null ? '' : words(wordKey('problem', problem)),
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            </p>
            <p class="row">
              <button type="button" onClick={() => onCopy(note)}>
                {words('popupCopy')}
              </button>
              <button type="button" onClick={() => onForget(requestId)}>
                {words('unstoredForget')}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
