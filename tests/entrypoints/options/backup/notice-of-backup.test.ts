import { describe, expect, it } from 'vitest';
import { LARGEST_BACKUP } from '@/lib/domain/library/backup-format';
import { noticeOfBackup } from '@/entrypoints/options/backup/notice-of-backup';

const words = (key: string, ...parts: readonly string[]) => [key, ...parts].join(' ');

describe('noticeOfBackup', () => {
  it('tells a backup that restoring will take from one that it will refuse', () => {
    expect(noticeOfBackup(LARGEST_BACKUP, words)).toMatchObject({ text: 'backupDone', tone: 'good' });
    expect(noticeOfBackup(LARGEST_BACKUP + 1, words)).toMatchObject({ text: 'backupTooLarge 300', tone: 'bad' });
  });
});
