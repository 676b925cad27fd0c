import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { isArticleNote, isHighlight } from '@/lib/domain/annotation/annotation';
import { fingerprintOf } from '@/lib/domain/article/fingerprint';
import { readingRecordOf } from '@/lib/domain/library/reading-record';
import { annotationsAt, createHighlights, deleteAnnotation, restoreAnnotation } from '@/lib/storage/annotations';
import { joinOpened } from '@/lib/storage/article-copies';
import { joinArticles, listCopies, separateArticle } from '@/lib/storage/copies-by-word';
import { saveCorrection } from '@/lib/storage/corrections';
import { Database } from '@/lib/storage/database';
import { recordReading } from '@/lib/storage/readings';
import { writeNote } from '@/lib/storage/writings';
import { Random } from '../../bench/anchoring/random';
import { writeArticle } from '../../bench/anchoring/write-article';
import { articleOf } from '../export/article-of';

const TEXT = writeArticle(new Random(5), 1200);
const PAPER = articleOf({ address: 'https://epaper.jxxw.com.cn/html/2026-03/16/content_10_1.htm' });
const WEB = articleOf({ address: 'https://www.example.org/a?id=7', paper: '江西网' });
const FILE = articleOf({ address: 'file:///home/reader/a.html', paper: null, authors: [], date: null });
const OTHER = articleOf({
  address: 'https://epaper.jxxw.com.cn/html/2026-03/23/content_10_1.htm',
  title: '另一篇文章的题目',
});
const SELECTORS = {
  quote: { type: 'TextQuoteSelector', exact: '健全', prefix: '应当', suffix: '机制' },
  position: { type: 'TextPositionSelector', start: 10, end: 12 },
} as const;

describe('an article that is read at several addresses', () => {
  let database: Database;
  let tick = 0;
  const clock = {
    now: () => new Date(Date.UTC(2026, 10, 25) + 1000 * tick++).toISOString(),
    newId: () => crypto.randomUUID(),
  };
  beforeEach(() => {
    tick = 0;
    database = new Database(`copies-${crypto.randomUUID()}`);
  });
  const read = (article: typeof PAPER, text = TEXT) =>
    recordReading(
      database,
      readingRecordOf({
        article,
        page: article.address,
        text,
        mentions: [],
        units: [],
        fingerprint: fingerprintOf(text),
        now: clock.now(),
      }),
    );
  const highlight = async (article: typeof PAPER) => {
    const described = [{ requestId: crypto.randomUUID(), selectors: SELECTORS }];
    const [made] = await createHighlights(database, clock, { article, colour: 'yellow', described });
    if (made === undefined) throw new Error('no highlight');
    return made;
  };
  const note = (article: typeof PAPER, text: string, base = '') =>
    writeNote(database, clock, {
      requestId: crypto.randomUUID(),
      target: { type: 'article', article },
      note: text,
      base,
      sent: [],
    });
  const highlightsAt = async ({ address }: typeof PAPER) =>
    (await annotationsAt(database, address)).filter(isHighlight).map(({ id }) => id);
  const notesAt = async ({ address }: typeof PAPER) =>
    (await annotationsAt(database, address)).filter(isArticleNote).map((one) => one.note);
  const joins = async () => {
    const records = await database.articles.toCollection().sortBy('created');
    return records.map(({ joinedTo }) => records.findIndex(({ id }) => id === joinedTo));
  };

  it('shows what was made on another copy, before anything is written here and after', async () => {
    await read(PAPER);
    const first = await highlight(PAPER);
    expect(await highlightsAt(WEB)).toEqual([]);
    await read(WEB);
    expect(await highlightsAt(WEB)).toEqual([first.id]);
    expect(await database.articles.count()).toBe(1);
    const second = await highlight(WEB);
    await read(FILE);
    const third = await highlight(FILE);
    for (const copy of [PAPER, WEB, FILE]) expect(await highlightsAt(copy)).toEqual([first.id, second.id, third.id]);
    expect(await joins()).toEqual([-1, 0, 0]);
    expect(second.articleId).not.toBe(first.articleId);
  });

  it('is known from its text as it stands on the page, before it was kept as read', async () => {
    await read(PAPER);
    const { id } = await highlight(PAPER);
    const traits = { ...WEB, fingerprint: fingerprintOf(TEXT) };
    expect((await annotationsAt(database, WEB.address, traits)).map((one) => one.id)).toEqual([id]);
  });

  it('leaves other articles alone', async () => {
    await read(PAPER);
    await highlight(PAPER);
    await read(OTHER, writeArticle(new Random(6), 1200));
    await highlight(OTHER);
    expect(await joins()).toEqual([-1, -1]);
    expect(await highlightsAt(OTHER)).toHaveLength(1);
  });

  it('deletes and brings back from any copy', async () => {
    await read(PAPER);
    await read(WEB);
    const { id } = await highlight(PAPER);
    await highlight(WEB);
    await deleteAnnotation(database, clock, id);
    expect(await highlightsAt(WEB)).toHaveLength(1);
    await restoreAnnotation(database, id);
    expect(await highlightsAt(WEB)).toHaveLength(2);
  });

  it('is separated for good, each copy with what was made on it, and joined again by the reader’s word', async () => {
    await Promise.all([PAPER, WEB, FILE].map((one) => read(one)));
    const first = await highlight(PAPER);
    const second = await highlight(WEB);
    const third = await highlight(FILE);
    const from = first.articleId;
    const left = await separateArticle(database, clock, { article: WEB, from });
    expect(left.copies.map(({ address }) => address)).toEqual([FILE.address]);
    expect(left.possible).toEqual([]);
    expect(await highlightsAt(PAPER)).toEqual([first.id]);
    expect(await highlightsAt(WEB)).toEqual([second.id, third.id]);
    // Neither writing nor opening joins what the reader has separated.
    await highlight(PAPER);
    await joinOpened(database, clock, WEB.address, { ...WEB, fingerprint: fingerprintOf(TEXT) });
    expect(await highlightsAt(WEB)).toEqual([second.id, third.id]);
    await joinArticles(database, clock, { article: WEB, to: from });
    expect(await highlightsAt(WEB)).toHaveLength(4);
    expect(await joins()).toEqual([-1, 0, 0]);
  });

  it('can be separated before anything was written on this copy', async () => {
    await read(PAPER);
    await read(WEB);
    const { articleId } = await highlight(PAPER);
    expect(await listCopies(database, WEB.address)).toMatchObject({
      copies: [
        { id: articleId, address: PAPER.address, reasons: ['same-text', 'same-title', 'same-authors', 'same-date'] },
      ],
    });
    await separateArticle(database, clock, { article: WEB, from: articleId });
    expect(await highlightsAt(WEB)).toEqual([]);
    await highlight(WEB);
    expect(await joins()).toEqual([-1, -1]);
  });

  it('asks about what may be the same article, and does nothing by itself', async () => {
    await read(PAPER);
    const { articleId } = await highlight(PAPER);
    const column = { ...OTHER, title: PAPER.title, date: '2026-09-01' };
    await read(column);
    expect(await highlightsAt(column)).toEqual([]);
    expect(await listCopies(database, column.address)).toMatchObject({ copies: [], possible: [{ id: articleId }] });
    await joinArticles(database, clock, { article: column, to: articleId });
    expect(await highlightsAt(column)).toHaveLength(1);
    expect((await listCopies(database, column.address)).possible).toEqual([]);
  });

  it('joins articles that were annotated before they were compared, when one is opened', async () => {
    const first = await highlight(PAPER);
    const second = await highlight(WEB);
    const traits = (article: typeof PAPER) => ({ ...article, fingerprint: fingerprintOf(TEXT) });
    await joinOpened(database, clock, PAPER.address, traits(PAPER));
    await joinOpened(database, clock, WEB.address, traits(WEB));
    await joinOpened(database, clock, WEB.address, traits(WEB));
    expect(await joins()).toEqual([-1, 0]);
    expect(await highlightsAt(PAPER)).toEqual([first.id, second.id]);
  });

  it('is not joined by the text of another article that a page shows for a moment', async () => {
    await read(PAPER);
    await highlight(PAPER);
    await read(OTHER, writeArticle(new Random(6), 1200));
    await highlight(OTHER);
    await joinOpened(database, clock, OTHER.address, { ...PAPER, fingerprint: fingerprintOf(TEXT) });
    expect(await joins()).toEqual([-1, -1]);
  });

  it('has one note wherever it is read; where each copy has one already both are kept', async () => {
    await read(PAPER);
    await read(WEB);
    const onPaper = await note(PAPER, '记在报上');
    await note(WEB, '记在报上，网上续写', '记在报上');
    expect(await notesAt(PAPER)).toEqual(['记在报上，网上续写']);
    expect(await notesAt(WEB)).toEqual(['记在报上，网上续写']);
    await note(FILE, '另记一笔');
    await read(FILE);
    await joinArticles(database, clock, { article: FILE, to: onPaper.articleId });
    expect(await notesAt(FILE)).toEqual(['另记一笔', '记在报上，网上续写']);
    expect(await notesAt(PAPER)).toEqual(['记在报上，网上续写', '另记一笔']);
    await note(FILE, '', '另记一笔');
    await note(FILE, '又记');
    expect(await notesAt(PAPER)).toEqual(['记在报上，网上续写', '又记']);
  });

  it('keeps one word on a unit, whichever copy it was said on', async () => {
    await read(PAPER);
    await read(WEB);
    const correct = (article: typeof PAPER, label: 'recommendation' | 'other', start: number) =>
      saveCorrection(database, clock, {
        requestId: crypto.randomUUID(),
        article,
        selectors: { ...SELECTORS, position: { type: 'TextPositionSelector', start, end: start + 2 } },
        label,
        strength: label === 'recommendation' ? 'should' : null,
        given: 'other',
      });
    const first = await correct(PAPER, 'recommendation', 10);
    const second = await correct(WEB, 'other', 60);
    expect(second).toMatchObject({ id: first.id, articleId: first.articleId, label: 'other' });
    expect(await annotationsAt(database, PAPER.address)).toHaveLength(1);
  });
});
