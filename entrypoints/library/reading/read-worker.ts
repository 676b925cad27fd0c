import type { SearchableBlock } from '@/lib/search/searchable-block';
import { Database } from '@/lib/storage/database';
import { databaseSource } from '@/lib/storage/database-source';
import { readGroups } from './read-groups';

/** What the worker answers when it is asked for more: some articles, that there are no more, or what went wrong. */
export type ReadNews =
  | { readonly type: 'read'; readonly block: SearchableBlock }
  | { readonly type: 'done' }
  | { readonly type: 'failed'; readonly detail: string };

// The records are several times what a list shows of them: unpacking them, and clearing them away, is not the
// page's work, nor is making them ready to be searched. Each message asks for the next step, so that the page is never behind.
const steps = readGroups(databaseSource(new Database()));
addEventListener('message', () => void answer());

async function answer(): Promise<void> {
  const tell = (news: ReadNews) => postMessage(news);
  try {
    const step = await steps.next();
    tell(step.done === true ? { type: 'done' } : { type: 'read', block: step.value });
  } catch (error) {
    tell({ type: 'failed', detail: error instanceof Error ? error.message : String(error) });
  }
}
