import { isHighlight } from '@/lib/domain/annotation/annotation';
import type { Highlight } from '@/lib/domain/annotation/annotation';
import { inSteps } from '@/lib/domain/annotation/in-steps';
import { toLocatable } from '@/lib/domain/annotation/locatable';
import { locate } from '@/lib/domain/annotation/locate';
import type { LocatedById } from '@/lib/domain/annotation/located';
import type { StoredArticle } from '@/lib/messages/protocol';
import { annotationsAt } from '@/lib/storage/annotations';
import type { Database } from '@/lib/storage/database';
import { switchesOf } from '@/lib/storage/site-switches';
import type { ReaderGlossary } from './reader-glossary';

interface OpeningSources {
  readonly database: Database;
  readonly glossary: ReaderGlossary;
}

/** Reads what is stored about an article, and finds its highlights in the text as it is now. */
export async function openArticle(
  { address, text }: { readonly address: string; readonly text: string | null },
  { database, glossary }: OpeningSources,
): Promise<StoredArticle> {
  const annotations = await annotationsAt(database, address);
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
