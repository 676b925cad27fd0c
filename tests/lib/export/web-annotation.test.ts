import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCodePointOffset } from '@/lib/export/code-points';
import { toAnnotationCollection } from '@/lib/export/web-annotation';
import { exportOf, highlightOf } from './article-of';

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
    expect(collection.first).toMatchObject({ type: 'AnnotationPage', partOf: collection.id, startIndex: 0 });
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
    expect(items[1]).toMatchObject({
      motivation: ['highlighting', 'commenting'],
      body: { purpose: 'commenting', value: '**好**' },
    });
  });
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
