import type { Locale } from '@/components/locale';
import type { NoticeProps } from '@/components/Notice';
import { LARGEST_BACKUP } from '@/lib/domain/library/backup-format';

/** What is said of a backup of so many bytes: one that could not be restored must not pass for one. */
export function noticeOfBackup(bytes: number, words: Locale['words']): NoticeProps {
  if (bytes <= LARGEST_BACKUP) return { text: words('backupDone'), tone: 'good', action: null };
  const text = words('backupTooLarge', String(LARGEST_BACKUP / 1_000_000));
  return { text, tone: 'bad', action: null };
}
