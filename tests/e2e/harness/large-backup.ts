import type { StoredData } from '@/lib/domain/library/stored-data';
import { EMPTY_LIBRARY } from '../../lib/domain/library/empty-library';
import { recordFrom } from '../../lib/domain/library/record-from';
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
      article: recordFrom(id, { ...times, ...target.article }),
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
    ...EMPTY_LIBRARY,
    articles: records.map(({ article }) => article),
    annotations: records.map(({ annotation }) => annotation),
  };
  return backupOf(data, now);
}
