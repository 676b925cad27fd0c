import { BACKUP_DAYS } from '@/lib/domain/library/storage-state';
import type { StorageState } from '@/lib/domain/library/storage-state';
import { localMinute } from './local-minute';
import { useLocale } from './locale';

interface StoragePanelProps {
  readonly state: StorageState;
  readonly onSaveSnapshot: () => void;
  readonly onForgetSnapshot: () => void;
}

/** How much is stored, whether the browser keeps it, when it was last backed up, and what is kept from before an upgrade. */
export function StoragePanel({ state, onSaveSnapshot, onForgetSnapshot }: StoragePanelProps) {
  const { words } = useLocale();
  const { usage, quota, articles, annotations, isPersistent, lastBackup, snapshot } = state;
  return (
    <section id="storage">
      <h2>{words('storageTitle')}</h2>
      <dl>
        <dt>{words('storageHeld')}</dt>
        <dd>{words('storageCounts', String(articles), String(annotations))}</dd>
        {usage !== null && quota !== null && (
          <>
            <dt>{words('storageSpace')}</dt>
            <dd>{words('storageUsed', megabytes(usage), megabytes(quota - usage))}</dd>
          </>
        )}
        <dt>{words('storageKeeping')}</dt>
        <dd>{words(isPersistent ? 'storagePersistent' : 'storageUnlimited')}</dd>
        <dt>{words('storageBackup')}</dt>
        <dd>
          {lastBackup === null ? words('storageNoBackup') : localMinute(lastBackup)}{' '}
          <small>{words('storageReminder', String(BACKUP_DAYS))}</small>
        </dd>
        {snapshot !== null && (
          <>
            <dt>{words('storageSnapshot')}</dt>
            <dd id="snapshot">
              {words('storageSnapshotKept', localMinute(snapshot.taken), localMinute(snapshot.until).slice(0, 10))}
              <p class="row">
                <button type="button" onClick={onSaveSnapshot}>
                  {words('storageSnapshotSave')}
                </button>
                <button type="button" onClick={onForgetSnapshot}>
                  {words('storageSnapshotForget')}
                </button>
              </p>
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}

function megabytes(bytes: number): string {
  const size = bytes / 1_000_000;
  return size >= 1000 ? `${(size / 1000).toFixed(1)} GB` : `${size.toFixed(size < 10 ? 1 : 0)} MB`;
}
