import type { StoredData } from '@/lib/domain/library/stored-data';
import { backupOf } from './backup-of';
import { noteOn } from './written-notes';

/** A backup of so many articles, each with a note of so many characters. */
export function largeBackup(count: number, length: number): Promise<string> {
  const now = new Date();
  const time = now.toISOString();
  const times = { created: time, modified: time };
  const note = '批'.repeat(length);
  const records = Array.from({ length: count }, (_, number) => {
    const { requestId, target } = noteOn(number, '');
    if (target.type !== 'article') throw new Error('A note is on an article.');
    const id = crypto.randomUUID();
    return {
      article: { id, ...times, ...target.article, fingerprint: [], joinedTo: null, apart: [] },
      annotation: {
        id: crypto.randomUUID(),
        requestId,
        articleId: id,
        motivation: 'commenting' as const,
        note,
        tags: [],
        ...times,
        deleted: null,
      },
    };
  });
  const data: StoredData = {
    articles: records.map(({ article }) => article),
    annotations: records.map(({ annotation }) => annotation),
    ownEntries: [],
    termVisibilities: [],
    readings: [],
    siteSwitches: {},
    settings: null,
    exportTemplate: null,
  };
  return backupOf(data, now);
}
