import type { ArticleText } from '@/lib/domain/article/article';
import { fingerprintOf } from '@/lib/domain/article/fingerprint';
import { readingRecordOf } from '@/lib/domain/library/reading-record';
import type { ArticleFindings } from '@/lib/messages/protocol';
import type { Clock } from '@/lib/storage/clock';
import type { Database } from '@/lib/storage/database';
import { recordReading } from '@/lib/storage/readings';
import { readSettings } from '@/lib/storage/settings';

/**
 * Keeps what an article was found to say, for the views across articles, unless the reader does not want that. Where it cannot be kept the article is
 * read all the same: what the reader writes is stored apart, and says so if it is not.
 */
export async function keepReading(
  database: Database,
  clock: Clock,
  { article, text, page }: ArticleText & { readonly page: string },
  { mentions, terms, units }: ArticleFindings,
): Promise<void> {
  // The page waits for what was found, not for this.
  await new Promise((resolve) => setTimeout(resolve));
  if (!(await readSettings()).keepsReadings) return;
  const known = mentions.filter(({ termId }) => Object.hasOwn(terms, termId));
  const now = clock.now();
  const record = readingRecordOf({
    article,
    page,
    text,
    mentions: known,
    units,
    fingerprint: fingerprintOf(text),
    now,
  });
  await recordReading(database, record).catch(() => undefined);
}
