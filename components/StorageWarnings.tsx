import type { StorageProblem } from '@/lib/domain/library/storage-problem';
import type { StorageState } from '@/lib/domain/library/storage-state';
import { BACKUP_DAYS, storageWarnings } from '@/lib/domain/library/storage-state';
import { useLocale } from './locale';
import { wordKey } from './word-key';

export interface StorageWarningsProps {
  readonly state: StorageState;
  /** ISO 8601 with zone. */
  readonly now: string;
  /** Saves a backup, or leads to where that is done. */
  readonly onBackup: () => void;
}

/** Says what is wrong with the storage, and offers to save what there is. */
export function StorageWarnings({ state, now, onBackup }: StorageWarningsProps) {
  const { words } = useLocale();
  const warnings = storageWarnings(state, now);
  if (warnings.length === 0) return null;
  const wordsOf = (problem: StorageProblem) =>
    problem === 'storage-unavailable'
      ? words('storageUnavailable')
      : words('storageUnwritable', words(wordKey('problem', problem)));
  return (
    <div class="warning" role="alert">
      {warnings.map((warning) => (
        <p key={warning}>
          {warning === 'unreadable'
            ? wordsOf(state.problem ?? 'unexpected')
            : words(wordKey('storage', warning), String(warning === 'unstored' ? state.journal.length : BACKUP_DAYS))}
        </p>
      ))}
      <button type="button" class="backup-now" onClick={onBackup}>
        {words('backupSave')}
      </button>
    </div>
  );
}
