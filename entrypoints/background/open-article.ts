import { isHighlight } from '@/lib/domain/annotation/annotation';
import type { Highlight } from '@/lib/domain/annotation/annotation';
import { inSteps } from '@/lib/domain/annotation/in-steps';
import { toLocatable } from '@/lib/domain/annotation/locatable';
import { locate } from '@/lib/domain/annotation/locate';
import type { LocatedById } from '@/lib/domain/annotation/located';
import type { ArticleMetadata } from '@/lib/domain/article/article';
import { fingerprintOf } from '@/lib/domain/article/fingerprint';
import type { StoredArticle } from '@/lib/messages/protocol';
import { annotationsAt } from '@/lib/storage/annotations';
import type { joinOpened } from '@/lib/storage/article-copies';
import type { Clock } from '@/lib/storage/clock';
import type { Database } from '@/lib/storage/database';
import { switchesOf } from '@/lib/storage/site-switches';
import type { ReaderGlossary } from './reader-glossary';

interface OpeningSources {
  readonly database: Database;
  readonly clock: Clock;
  readonly glossary: ReaderGlossary;
  /** Keeps what opening it tells of an article; null in a private window, where reading leaves nothing behind. */
  readonly remember: typeof joinOpened | null;
}

interface OpenedArticle {
  readonly address: string;
  readonly text: string | null;
  /** What identifies it, so that what was made on its copies elsewhere is found; none where it is not to be known. */
  readonly article?: ArticleMetadata;
}

/** Reads what is stored about an article, and finds its highlights in the text as it is now. */
export async function openArticle(
  { address, text, article }: OpenedArticle,
  { database, clock, glossary, remember }: OpeningSources,
): Promise<StoredArticle> {
  const isCompared = text !== null && article !== undefined && (await database.articles.count()) > 0;
  const traits = isCompared ? { ...article, fingerprint: fingerprintOf(text) } : null;
  // Where it cannot be joined now, it is shown as joined all the same, and the next visit tries again.
  if (traits !== null) await remember?.(database, clock, address, traits).catch(() => undefined);
  const annotations = await annotationsAt(database, address, traits);
  return {
    annotations,
    located: text === null ? {} : await locateAll(annotations.filter(isHighlight), text),
    switches: await switchesOf(new URL(address).host),
    glossaryVersion: await glossary.version(),
  };
}

/** Locates in steps, so that other questions are answered between them. */
async function locateAll(highlights: readonly Highlight[], text: string): Promise<LocatedById> {
  if (highlights.length === 0) return {};
  const target = toLocatable(text);
  const steps = inSteps(
    highlights,
    ({ selectors }) => locate(target, selectors),
    () => performance.now(),
  );
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return Object.fromEntries(highlights.map(({ id }, index) => [id, value[index] ?? GONE]));
    await new Promise((resolve) => setTimeout(resolve));
  }
}

const GONE = { outcome: 'orphan', candidates: [] } as const;
