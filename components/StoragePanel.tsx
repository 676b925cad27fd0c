import { BACKUP_DAYS } from '@/lib/domain/library/storage-state';
import type { StorageState } from '@/lib/domain/library/storage-state';
import { localMinute } from './local-minute';
import { useLocale } from './locale';

/** How much is stored, whether the browser keeps it, and when it was last backed up. */
export function StoragePanel({ state }: { state: StorageState }) {
  const { words } = useLocale();
  const { usage, quota, articles, annotations, isPersistent, lastBackup } = state;
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
      </dl>
    </section>
  );
}

function megabytes(bytes: number): string {
  const size = bytes / 1_000_000;
  return size >= 1000 ? `${(size / 1000).toFixed(1)} GB` : `${size.toFixed(size < 10 ? 1 : 0)} MB`;
}
