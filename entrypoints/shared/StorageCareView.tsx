import { LostChoicesNotice } from '@/components/LostChoicesNotice';
import { LostNotice } from '@/components/LostNotice';
import { StorageWarnings } from '@/components/StorageWarnings';
import { UnstoredNotes } from '@/components/UnstoredNotes';
import type { StorageCare } from './storage-care';

interface StorageCareViewProps {
  readonly care: StorageCare;
  /** Saves a backup, or leads to where that is done. */
  readonly onBackup: () => void;
  /** Leads to where a backup is restored. */
  readonly onRestore: () => void;
}

/** What the reader should know of the storage, above all else on a page of the extension; nothing where all is well. */
export function StorageCareView({ care, onBackup, onRestore }: StorageCareViewProps) {
  const stored = care.state.value;
  if (stored === null) return null;
  return (
    <>
      {stored.lost !== null && (
        <LostNotice
          lost={stored.lost}
          lastBackup={stored.lastBackup}
          onRestore={onRestore}
          onForget={() => void care.forgetLoss('library')}
        />
      )}
      {stored.lostChoices !== null && (
        <LostChoicesNotice
          found={stored.lostChoices}
          onRestore={onRestore}
          onForget={() => void care.forgetLoss('choices')}
        />
      )}
      <StorageWarnings state={stored} now={new Date().toISOString()} onBackup={onBackup} />
      <UnstoredNotes
        journal={stored.journal}
        onCopy={care.copy}
        onRetry={() => void care.load()}
        onForget={(id) => void care.forget(id)}
      />
    </>
  );
}
