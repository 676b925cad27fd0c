import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCodePointOffset } from '@/lib/export/code-points';
import { toAnnotationCollection } from '@/lib/export/web-annotation';
import jsonld from 'jsonld';
import { ANNOTATION_CONTEXT } from './annotation-model/context';
import { brokenRules } from './annotation-model/broken-rules';
import { articleOf, correctionOf, exportOf, highlightOf } from './article-of';
import { sampleExport } from './memo-sample';

/** As RDF; a key or a value that JSON-LD would drop throws. */
async function rdfOf(
  collection: object,
): Promise<readonly { subject: { value: string }; predicate: { value: string }; object: { value: string } }[]> {
  // The types of jsonld 1.5 do not know the option `safe`, which version 8 brought.
  const options = {
    safe: true,
    documentLoader: async (url: string) => {
      if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`asks for ${url}`);
      return { documentUrl: url, document: JSON.parse(JSON.stringify(ANNOTATION_CONTEXT)) };
    },
  };
  const triples = await jsonld.toRDF(JSON.parse(JSON.stringify(collection)), options);
  return triples as Awaited<ReturnType<typeof rdfOf>>;
}

describe('toAnnotationCollection', () => {
  const text = '𠮷字在前，先行先试。';
  const collection = toAnnotationCollection(
    exportOf({
      text,
      highlights: [highlightOf('先行先试', 6, '**好**'), highlightOf('在前', 3)],
      note: {
        id: '00000000-0000-4000-8000-00000000000a',
        requestId: '00000000-0000-4000-8000-00000000000b',
        articleId: '00000000-0000-4000-8000-00000000000c',
        motivation: 'commenting',
        tags: [],
        note: '全文的笔记',
        created: '2026-11-22T08:00:00.000Z',
        modified: '2026-11-22T08:00:00.000Z',
        deleted: null,
      },
    }),
  );
  const { items } = collection.first;

  it('is a collection with one page that says what it is part of', () => {
    expect(collection).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      total: 3,
    });
    expect(collection.first).toMatchObject({
      type: 'AnnotationPage',
      partOf: { id: collection.id, total: collection.total },
      startIndex: 0,
    });
  });

  it('gives every annotation a URI, a type, a target and times with a zone', () => {
    for (const item of items) {
      expect(item.id).toMatch(/^urn:uuid:/);
      expect(item.type).toBe('Annotation');
      expect(item.target).toBeDefined();
      expect(item.created).toMatch(/Z$/);
      expect(item).not.toHaveProperty('bodyValue');
    }
  });

  it('counts positions in code points', () => {
    expect(items[1]).toMatchObject({ target: { selector: [{ exact: '先行先试' }, { start: 5, end: 9 }] } });
  });

  it('gives a highlight without a note no body', () => {
    expect(items[2]).not.toHaveProperty('body');
    expect(items[2]).toMatchObject({ motivation: ['highlighting'] });
    expect(items[1]).toMatchObject({
      motivation: ['highlighting', 'commenting'],
      body: [{ purpose: 'commenting', value: '**好**' }],
    });
  });

  it('gives tags as bodies, and the article’s note the whole article as its target', () => {
    const [note, first, second] = toAnnotationCollection(sampleExport()).first.items;
    expect(note).toMatchObject({
      motivation: ['commenting', 'tagging'],
      body: [{ purpose: 'commenting' }, { purpose: 'tagging', value: '生态' }, { purpose: 'tagging', value: '江西' }],
      target: { id: 'https://epaper.jxxw.com.cn/html/2026-07/08/content_10_123.htm', type: 'Text' },
    });
    expect(first).toMatchObject({ body: [{ purpose: 'commenting' }, { purpose: 'tagging', value: '机制' }] });
    expect(second).toMatchObject({
      target: { styleClass: 'zhiku-green' },
      stylesheet: { type: 'CssStylesheet', value: expect.stringContaining('.zhiku-green {') },
    });
  });

  it('keeps the rules of the model and loses nothing as JSON-LD', async () => {
    const sample = toAnnotationCollection(sampleExport());
    expect(brokenRules(sample)).toEqual([]);
    const triples = await rdfOf(sample);
    const count = (end: string) => triples.filter(({ predicate }) => predicate.value.endsWith(end)).length;
    expect([count('#hasTarget'), count('#hasBody'), count('#exact'), count('#start'), count('#styleClass')]).toEqual([
      5, 8, 4, 4, 4,
    ]);
    expect(triples.filter(({ object }) => object.value === 'http://www.w3.org/ns/oa#tagging')).toHaveLength(8);
  });

  it('gives a label of the reader’s own as an assessment, with its strength and the label called in question', async () => {
    const corrections = [
      correctionOf('先行先试', 6, { strength: 'must' }),
      correctionOf('在前', 3, { label: 'other', strength: null, given: 'recommendation' }),
    ];
    const made = toAnnotationCollection(exportOf({ text, corrections }));
    const [first, second] = made.first.items;
    expect(first).toMatchObject({
      motivation: 'assessing',
      body: [
        { type: 'TextualBody', value: 'recommendation', purpose: 'classifying' },
        { value: 'must', purpose: 'assessing' },
        { value: 'background', purpose: 'questioning' },
      ],
      target: { source: { id: articleOf().address }, selector: [{ exact: '先行先试' }, { start: 5, end: 9 }] },
    });
    expect(second).toMatchObject({
      body: [
        { value: 'other', purpose: 'classifying' },
        { value: 'recommendation', purpose: 'questioning' },
      ],
    });
    expect(brokenRules(made)).toEqual([]);
    const triples = await rdfOf(made);
    const motives = triples.filter(({ predicate }) => predicate.value === 'http://www.w3.org/ns/oa#motivatedBy');
    expect(motives.map(({ object }) => object.value)).toEqual(Array(2).fill('http://www.w3.org/ns/oa#assessing'));
    const purposes = triples.filter(({ predicate }) => predicate.value === 'http://www.w3.org/ns/oa#hasPurpose');
    const count = (purpose: string) => purposes.filter(({ object }) => object.value.endsWith(`#${purpose}`)).length;
    expect([count('classifying'), count('assessing'), count('questioning')]).toEqual([2, 1, 2]);
  });

  it('does so whatever titles, quotes, notes and tags hold', async () => {
    const anything = fc.string({ unit: 'binary' });
    await fc.assert(
      fc.asyncProperty(anything, anything, anything, async (title, exact, note) => {
        const highlights = [{ ...highlightOf(exact, 0, note), tags: [title] }];
        const made = toAnnotationCollection(sampleExport({ article: articleOf({ title }), highlights, text: exact }));
        expect(brokenRules(made)).toEqual([]);
        expect((await rdfOf(made)).length).toBeGreaterThan(20);
      }),
      { numRuns: 20 },
    );
  }, 30_000);
});

describe('toCodePointOffset', () => {
  it('agrees with counting the characters before it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), (text, count) => {
        const characters = Array.from(text);
        const before = characters.slice(0, count);
        expect(toCodePointOffset(text, before.join('').length)).toBe(before.length);
      }),
    );
  });
});
