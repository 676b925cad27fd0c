import { describe, expect, it } from 'vitest';
import { storageWarnings } from '@/lib/domain/library/storage-state';
import type { StorageState } from '@/lib/domain/library/storage-state';

const NOW = '2026-11-25T00:00:00.000Z';
const well: StorageState = {
  usage: 3_000_000,
  quota: 10_000_000_000,
  isPersistent: false,
  articles: 2,
  annotations: 5,
  journal: [],
  lastBackup: '2026-11-20T00:00:00.000Z',
  unsavedSince: '2026-01-01T00:00:00.000Z',
  lost: null,
  lostChoices: null,
  snapshot: null,
  problem: null,
};
const entry = (problem: 'storage-full' | null) => ({
  time: NOW,
  problem,
  writing: { requestId: 'r', target: { type: 'annotation', id: 'a' }, note: '记', base: '', sent: [] } as const,
});

describe('storageWarnings', () => {
  it('says nothing where all is well', () => {
    expect(storageWarnings(well, NOW)).toEqual([]);
    expect(storageWarnings({ ...well, usage: null, quota: null }, NOW)).toEqual([]);
    expect(storageWarnings({ ...well, annotations: 0, lastBackup: null }, NOW)).toEqual([]);
  });

  it('warns of space that runs out, and of a write that found none', () => {
    expect(storageWarnings({ ...well, usage: 9_990_000_000 }, NOW)).toEqual(['full']);
    expect(storageWarnings({ ...well, usage: 390_000, quota: 400_000 }, NOW)).toEqual(['full']);
    expect(storageWarnings({ ...well, journal: [entry('storage-full')] }, NOW)).toEqual(['full', 'unstored']);
  });

  it('tells of notes that are not stored yet, and of storage that does not work', () => {
    expect(storageWarnings({ ...well, journal: [entry(null)] }, NOW)).toEqual(['unstored']);
    expect(storageWarnings({ ...well, problem: 'storage-unavailable' }, NOW)).toEqual(['unreadable']);
  });

  it('reminds of a backup after thirty days without one', () => {
    expect(storageWarnings({ ...well, lastBackup: '2026-10-27T00:00:00.000Z' }, NOW)).toEqual([]);
    expect(storageWarnings({ ...well, lastBackup: '2026-10-25T00:00:00.000Z' }, NOW)).toEqual(['backup-due']);
    expect(storageWarnings({ ...well, lastBackup: null }, NOW)).toEqual(['backup-due']);
    expect(storageWarnings({ ...well, lastBackup: null, unsavedSince: NOW }, NOW)).toEqual([]);
  });
});
