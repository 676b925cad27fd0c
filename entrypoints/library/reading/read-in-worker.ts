import type { SearchableBlock } from '@/lib/search/searchable-block';
import type { ReadNews } from './read-worker';

/** What `readGroups` gives of the database, read in a thread of its own. Throws what went wrong there. */
export async function* readInWorker(): AsyncGenerator<SearchableBlock> {
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
  try {
    let coming = askForMore(worker);
    for (;;) {
      const news = await coming;
      if (news.type === 'failed') throw new Error(news.detail);
      if (news.type === 'done') return;
      coming = askForMore(worker);
      yield news.block;
    }
  } finally {
    worker.terminate();
  }
}

function askForMore(worker: Worker): Promise<ReadNews> {
  return new Promise((resolve, reject) => {
    const once = { once: true };
    worker.addEventListener('message', ({ data }: MessageEvent<ReadNews>) => resolve(data), once);
    worker.addEventListener('error', ({ message }) => reject(new Error(message)), once);
    worker.postMessage('more');
  });
}
