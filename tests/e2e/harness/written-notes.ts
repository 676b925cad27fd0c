import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { NoteWriting } from '@/lib/domain/annotation/writing';
import { metadataFrom } from '../../lib/domain/article/metadata-from';
import { askFrom } from './ask-from';

/** A note typed on a made-up article, made from `base`. */
export const noteOn = (number: number, note: string, base = ''): NoteWriting => ({
  requestId: crypto.randomUUID(),
  target: {
    type: 'article',
    article: metadataFrom({
      address: `http://epaper.jxxw.com.cn/html/2026-03/16/content_10_${String(80_000 + number)}.htm`,
      title: `第${String(number)}篇`,
      authors: ['何山'],
      paper: '江西日报',
      date: '2026-03-16',
      page: '10',
    }),
  },
  note,
  base,
  sent: [],
});

/** All notes that are stored; each has its article, and was changed after it was made. */
export async function notesOf(page: Page): Promise<readonly string[]> {
  const library = await askFrom(page, 'readLibrary', {});
  if (!library.ok) throw new Error(library.problem.code);
  const { annotations, articles } = library.value;
  const known = new Set(articles.map(({ id }) => id));
  for (const { articleId, created, modified } of annotations) {
    expect(known.has(articleId)).toBe(true);
    expect(modified >= created).toBe(true);
  }
  return annotations.map(({ note }) => note);
}

/** What is left in the journal after another try to store it. */
export async function journalOf(page: Page) {
  const state = await askFrom(page, 'storageState', {});
  if (!state.ok) throw new Error(state.problem.code);
  return state.value.journal;
}
