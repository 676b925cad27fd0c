import type { LostLibrary } from '@/lib/domain/library/lost-library';
import { localMinute } from './local-minute';
import { useLocale } from './locale';

export interface LostNoticeProps {
  readonly lost: LostLibrary;
  /** When a backup was made last, ISO 8601; null where none was. */
  readonly lastBackup: string | null;
  /** Leads to where a backup is restored. */
  readonly onRestore: () => void;
  /** The reader has taken note. */
  readonly onForget: () => void;
}

/** Says that the library went without the reader's doing, how much it held, and what can be done. */
export function LostNotice({ lost, lastBackup, onRestore, onForget }: LostNoticeProps) {
  const { words } = useLocale();
  const { articles, annotations, ownEntries, counted } = lost;
  const held = [localMinute(counted), String(articles), String(annotations)];
  return (
    <section class="warning lost" role="alert">
      <p>
        <strong>{words('storageLostTitle')}</strong>
      </p>
      <p>
        {ownEntries === 0
          ? words('storageLostCounts', ...held)
          : words('storageLostWithEntries', ...held, String(ownEntries))}
      </p>
      <p>{lastBackup === null ? words('storageLostNoBackup') : words('storageLostBackup', localMinute(lastBackup))}</p>
      <p class="row">
        <button type="button" class="primary" onClick={onRestore}>
          {words('storageLostRestore')}
        </button>
        <button type="button" name="forget-loss" onClick={onForget}>
          {words('storageLostForget')}
        </button>
      </p>
    </section>
  );
}
