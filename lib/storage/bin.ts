import { binLimit } from '@/lib/domain/library/binned';
import type { Binned } from '@/lib/domain/library/binned';
import type { Clock } from './clock';
import type { Database } from './database';

/** What was deleted in the last thirty days, the latest first; what was deleted before is erased by the way. */
export function openBin(database: Database, clock: Clock): Promise<readonly Binned[]> {
  return database.write(async () => {
    const limit = binLimit(clock.now());
    const isOver = ({ deleted }: { readonly deleted: string | null }) => deleted !== null && deleted < limit;
    await database.annotations.filter(isOver).delete();
    await database.ownEntries.filter(isOver).delete();
    const annotations = await database.annotations.filter(({ deleted }) => deleted !== null).toArray();
    const entries = await database.ownEntries.filter(({ deleted }) => deleted !== null).toArray();
    const articles = await database.articles.bulkGet(annotations.map(({ articleId }) => articleId));
    const binned: readonly Binned[] = [
      ...annotations.map((annotation, index) => ({
        type: 'annotation' as const,
        annotation,
        articleTitle: articles[index]?.title ?? '',
        deleted: annotation.deleted ?? '',
      })),
      ...entries.map((entry) => ({ type: 'entry' as const, entry, deleted: entry.deleted ?? '' })),
    ];
    return [...binned].sort((a, b) => b.deleted.localeCompare(a.deleted));
  });
}
