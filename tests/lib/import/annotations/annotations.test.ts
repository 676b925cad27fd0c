import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '@/entrypoints/options/backup/sha256';
import { isArticleNote, isHighlight } from '@/lib/domain/annotation/annotation';
import { locate } from '@/lib/domain/annotation/locate';
import { toLocatable } from '@/lib/domain/annotation/locatable';
import { storedDataSchema } from '@/lib/domain/library/schema';
import { toAnnotationCollection } from '@/lib/export/web-annotation';
import { readAnnotationFile } from '@/lib/import/annotations/read-annotation-file';
import { toStoredData } from '@/lib/import/annotations/to-stored-data';
import * as v from 'valibot';
import { articleOf, exportOf, highlightOf } from '../../export/article-of';
import { EMPTY_LIBRARY } from '../../domain/library/empty-library';
import { addressOf, after, read, take } from './take-file';

const HYPOTHESIS = {
  export_date: '2026-11-20T02:00:00.000Z',
  export_userid: 'acct:yanjiu@hypothes.is',
  client_version: '1.1',
  annotations: [
    {
      id: 'abc',
      created: '2026-11-19T08:00:00.123456+00:00',
      updated: '2026-11-19T09:00:00.123456+00:00',
      user: 'acct:yanjiu@hypothes.is',
      uri: 'https://epaper.jxxw.com.cn/html/2026-03/16/content_10_1.htm?v=1',
      text: '这里值得**追问**',
      tags: ['产业', '产业'],
      document: { title: ['某篇文章'] },
      target: [
        {
          source: 'https://epaper.jxxw.com.cn/html/2026-03/16/content_10_1.htm',
          selector: [
            { type: 'RangeSelector', startContainer: '/div[1]', endContainer: '/div[1]', startOffset: 0, endOffset: 4 },
            { type: 'TextPositionSelector', start: 900, end: 904 },
            { type: 'TextQuoteSelector', exact: '先行先试', prefix: '支持各地', suffix: '，形成经验' },
          ],
        },
      ],
    },
    {
      id: 'r1',
      uri: 'https://epaper.jxxw.com.cn/html/2026-03/16/content_10_1.htm',
      text: '同意',
      user: 'acct:li@h.is',
      references: ['abc'],
      target: [],
    },
    {
      id: 'p1',
      uri: 'https://epaper.jxxw.com.cn/html/2026-03/16/content_10_1.htm',
      text: '全文一记',
      target: [{ source: 'x' }],
    },
    { id: 'm1', uri: 'urn:x-pdf:123', text: '本机文件', target: [] },
    { id: 'q1', uri: 'https://example.org/', text: '没有引文', target: [{ selector: [{ type: 'RangeSelector' }] }] },
    { id: 'e1', uri: 'https://example.org/', text: '', target: [] },
  ],
};

describe('an export of Hypothesis', () => {
  it('becomes highlights and an article note that are found in the text, and says what it leaves out', async () => {
    const { data, known, pageless, leftOut } = await take(HYPOTHESIS);
    expect(v.safeParse(storedDataSchema, data).issues).toBeUndefined();
    expect({ known, pageless, leftOut: [...leftOut] }).toEqual({
      known: 0,
      pageless: 1,
      leftOut: [
        ['no-quote', 1],
        ['empty', 1],
      ],
    });
    expect(data.articles).toMatchObject([
      { address: 'https://epaper.jxxw.com.cn/html/2026-03/16/content_10_1.htm', title: '某篇文章' },
    ]);
    const [highlight] = data.annotations.filter(isHighlight);
    expect(highlight).toMatchObject({
      note: '这里值得**追问**\n\n> li: 同意',
      tags: ['产业'],
      created: '2026-11-19T08:00:00.123Z',
      modified: '2026-11-19T09:00:00.123Z',
    });
    expect(data.annotations.filter(isArticleNote)).toMatchObject([{ note: '全文一记' }]);
    if (highlight === undefined) throw new Error('no highlight');
    const text = '开头。支持各地先行先试，形成经验。别处也说先行先试。';
    expect(locate(toLocatable(text), highlight.selectors)).toEqual({ outcome: 'found', span: { start: 7, end: 11 } });
  });

  it('adds nothing when it is imported again', async () => {
    const first = await take(HYPOTHESIS);
    const library = after(EMPTY_LIBRARY, first.data);
    const second = await take(HYPOTHESIS, library);
    expect(second.known).toBe(2);
    expect(after(library, second.data)).toEqual(library);
  });

  it('keeps the note the reader has on the article, and adds to it', async () => {
    const library = after(EMPTY_LIBRARY, (await take(HYPOTHESIS)).data);
    const mine = {
      ...library,
      annotations: library.annotations.map((one) => (isArticleNote(one) ? { ...one, note: '我的记' } : one)),
    };
    const { data } = await take(HYPOTHESIS, mine, '2026-11-25T11:00:00.000Z');
    const notes = after(mine, data).annotations.filter(isArticleNote);
    expect(notes).toMatchObject([{ note: '我的记\n\n全文一记' }]);
  });
});

describe('W3C Web Annotations', () => {
  it('of our own export come back with words, colours, notes, and nothing new the second time', async () => {
    const collection = toAnnotationCollection(
      exportOf({ highlights: [{ ...highlightOf('先行先试', 6, '**好**'), colour: 'pink' }, highlightOf('在前', 3)] }),
    );
    const { data } = await take(collection);
    expect(data.articles).toMatchObject([{ address: articleOf().address, title: articleOf().title }]);
    expect(data.annotations).toMatchObject([
      { id: highlightOf('先行先试', 6).id, colour: 'pink', note: '**好**' },
      { id: highlightOf('在前', 3).id, colour: 'yellow', note: '' },
    ]);
    const library = after(EMPTY_LIBRARY, data);
    expect(after(library, (await take(collection, library)).data)).toEqual(library);
  });

  it.each([
    ['a single annotation', (one: object) => one],
    ['a list', (one: object) => [one]],
    ['a page', (one: object) => ({ type: 'AnnotationPage', items: [one] })],
  ])('are read from %s', async (_, wrap) => {
    const { data } = await take(
      wrap({
        type: 'Annotation',
        id: 'http://example.org/anno1',
        bodyValue: '短评',
        body: { type: 'TextualBody', value: '一签', purpose: 'tagging' },
        target: {
          source: 'http://example.org/page#x',
          selector: { type: 'FragmentSelector', refinedBy: { type: 'TextQuoteSelector', exact: '原文' } },
        },
      }),
    );
    expect(data.annotations).toMatchObject([
      { note: '短评', tags: ['一签'], selectors: { quote: { exact: '原文', prefix: '', suffix: '' } } },
    ]);
  });
});

describe('a W3C AnnotationCollection', () => {
  const annotation = (name: string) => ({
    id: `https://example.org/${name}`,
    type: 'Annotation',
    target: {
      source: 'https://example.org/article',
      selector: { type: 'TextQuoteSelector', exact: name, prefix: '', suffix: '' },
    },
  });
  const quotesOf = (json: unknown) => {
    const file = read(json);
    return file.ok ? file.annotations.map(({ quote }) => quote?.exact) : file.code;
  };
  const third = { id: 'p3', type: 'AnnotationPage', items: [annotation('丙')] };
  const second = { id: 'p2', type: 'AnnotationPage', items: [annotation('乙')], next: third };
  const first = { id: 'p1', type: 'AnnotationPage', items: [annotation('甲')], next: second };

  it('gives the annotations of all pages that stand in the file, each once', () => {
    expect(quotesOf({ type: 'AnnotationCollection', first, last: third })).toEqual(['甲', '乙', '丙']);
    expect(quotesOf({ type: 'AnnotationCollection', first: { ...first, next: 'p2' }, last: third })).toEqual([
      '甲',
      '丙',
    ]);
    expect(quotesOf(first)).toEqual(['甲', '乙', '丙']);
  });

  it('of which no page stands in the file holds none', () => {
    expect(quotesOf({ type: 'AnnotationCollection', first: 'p1', last: 'p3' })).toBe('not-annotations');
  });
});

describe('a file from anywhere', () => {
  it('is never taken for annotations if it is none, and never breaks the reading', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(readAnnotationFile(bytes).ok).toBe(false);
      }),
    );
    expect(readAnnotationFile(new Uint8Array(50_000_001))).toMatchObject({ ok: false, code: 'too-large' });
    expect(read({ format: 'other' })).toMatchObject({ ok: false, code: 'not-annotations' });
  });

  it('gives records that pass the schema whatever stands in its fields, and touches no prototype', async () => {
    const junk = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.string(),
        fc.constantFrom(
          'https://a.cn/x',
          'javascript:alert(1)',
          'TextQuoteSelector',
          '2026-11-25T00:00:00Z',
          '<img onerror=x>',
        ),
        fc.double(),
        fc.constant(null),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(
          fc.constantFrom(
            'exact',
            'prefix',
            'source',
            'id',
            'selector',
            'value',
            'refinedBy',
            'purpose',
            '__proto__',
            'title',
          ),
          tie('value'),
          { maxKeys: 4 },
        ),
      ),
    })).value;
    const item = fc.record({
      type: fc.constant('Annotation'),
      uri: fc.oneof(fc.constant('https://a.cn/x'), junk),
      id: junk,
      target: junk,
      body: junk,
      bodyValue: junk,
      tags: junk,
      text: junk,
      created: junk,
      document: junk,
      references: junk,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(item, { minLength: 1, maxLength: 4 }), fc.boolean(), async (items, isHypothesis) => {
        const file = read(isHypothesis ? { annotations: items } : items);
        if (!file.ok) return;
        const { data } = await toStoredData(file.annotations, {
          current: EMPTY_LIBRARY,
          addressOf,
          digest: sha256,
          now: '2026-11-25T10:00:00.000Z',
        });
        expect(v.safeParse(storedDataSchema, data).issues).toBeUndefined();
        expect(Object.hasOwn(Object.prototype, 'exact')).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it('is read in good time however deep it is nested', () => {
    const deep = `${'{"refinedBy":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
    const file = `[{"type":"Annotation","target":{"source":"https://a.cn","selector":${deep}}}]`;
    const started = performance.now();
    const result = readAnnotationFile(new TextEncoder().encode(file));
    expect(result.ok ? [...result.leftOut] : result.code).toEqual(result.ok ? [['no-quote', 1]] : 'not-json');
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
