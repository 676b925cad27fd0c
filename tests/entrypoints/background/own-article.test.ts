import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { isAboutOwnArticle } from '@/entrypoints/background/own-article';
import type { Sender } from '@/lib/messages/transport';
import { Database } from '@/lib/storage/database';
import { writeNote } from '@/lib/storage/writings';
import { articleOf } from '../../lib/export/article-of';

const OWN = 'https://epaper.jxxw.com.cn/html/2026-03/16/content_10_1.htm';
const OTHER = 'https://epaper.jxxw.com.cn/html/2026-03/16/content_10_2.htm';
const clock = { now: () => '2026-11-25T08:00:00.000Z', newId: () => crypto.randomUUID() };
const database = new Database(`own-${crypto.randomUUID()}`);
const asks = (url: string, name: string, request: unknown, rest: Partial<Sender> = {}) =>
  isAboutOwnArticle(database, { url, ...rest }, name, request);

it.each([
  ['http and a query of the paper', 'http://epaper.jxxw.com.cn/html/2026-03/16/content_10_1.htm?div=-1#a', OWN, true],
  ['another article of the paper', OTHER, OWN, false],
  ['the query of another site', 'https://example.org/a?id=1', 'https://example.org/a?id=1', true],
  ['another query of another site', 'https://example.org/a?id=2', 'https://example.org/a?id=1', false],
  ['a saved file', 'file:///home/a.html', 'file:///home/a.html', true],
  ['no address', '', OWN, false],
])('an article is the page’s own by its address: %s', async (_, url, address, is) => {
  expect(await asks(url, 'openArticle', { address })).toBe(is);
  expect(await asks(url, 'createHighlights', { article: { address } })).toBe(is);
  expect(await asks(url, 'writeNote', { target: { type: 'article', article: { address } } })).toBe(is);
});

it('counts the address a page has given itself, of the page’s own frame alone', async () => {
  const tab = { url: OTHER } as NonNullable<Sender['tab']>;
  expect(await asks(OWN, 'openArticle', { address: OTHER }, { tab, frameId: 0 })).toBe(true);
  expect(await asks(OWN, 'openArticle', { address: OTHER }, { tab, frameId: 3 })).toBe(false);
});

it('both addresses of a request must be the page’s own', async () => {
  expect(await asks(OWN, 'openArticle', { address: OWN, article: { address: OTHER } })).toBe(false);
});

it('annotations are touched from the pages of their article alone', async () => {
  const { id } = await writeNote(database, clock, {
    requestId: crypto.randomUUID(),
    target: { type: 'article', article: articleOf({ address: OWN }) },
    note: '记',
    base: '',
    sent: [],
  });
  for (const name of ['changeHighlight', 'placeHighlight', 'deleteAnnotation', 'restoreAnnotation']) {
    expect(await asks(OWN, name, { id })).toBe(true);
    expect(await asks(OTHER, name, { id })).toBe(false);
  }
  expect(await asks(OTHER, 'writeNote', { target: { type: 'annotation', id } })).toBe(false);
  expect(await asks(OTHER, 'writeTags', { target: { type: 'annotation', id } })).toBe(false);
});

it('switches are those of the page’s own site', async () => {
  expect(await asks(OWN, 'saveSwitches', { host: 'epaper.jxxw.com.cn' })).toBe(true);
  expect(await asks(OWN, 'saveSwitches', { host: 'example.org' })).toBe(false);
});
