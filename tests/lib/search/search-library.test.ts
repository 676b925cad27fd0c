import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_LIBRARY_FILTER } from '@/lib/domain/library/library-filter';
import type { LibraryFilter } from '@/lib/domain/library/library-filter';
import { foldForSearch } from '@/lib/search/fold-for-search';
import { hitsOf } from '@/lib/search/found-article';
import { createLibraryIndex } from '@/lib/search/library-index';
import { listLibrary } from '@/lib/search/list-library';
import { markHits } from '@/lib/search/mark-hits';
import { queryWords } from '@/lib/search/query-words';
import { searchableBlock } from '@/lib/search/searchable-block';
import { groupFrom, listedFrom } from '../domain/library/group-from';

const GROUPS = [
  groupFrom('title', { title: '推进生态产品价值实现', modified: '2026-03-01T00:00:00.000Z' }),
  groupFrom('tag', {}, [listedFrom('t1', { tags: ['生态产品'] })]),
  groupFrom('note', {}, [listedFrom('n1', { note: '与生态产品有关', quote: '水质' })]),
  groupFrom('quote', { modified: '2026-03-17T00:00:00.000Z' }, [
    listedFrom('q1', { quote: '探索生态产品“确权”登记', colour: 'blue', start: 9 }),
    listedFrom('q2', { quote: 'Carbon finance pilots', start: 2 }),
  ]),
  groupFrom('older', { modified: '2026-03-02T00:00:00.000Z' }, [listedFrom('o1', { quote: '生态產品' })]),
];

const list = (query: string, filter: Partial<LibraryFilter> = {}) => {
  const index = createLibraryIndex();
  index.put(GROUPS);
  return listLibrary(
    { groups: GROUPS, index, filter: { ...NO_LIBRARY_FILTER, ...filter }, orphans: new Set() },
    queryWords(query),
  );
};
const ids = (query: string, filter: Partial<LibraryFilter> = {}) => list(query, filter).map(({ group }) => group.id);

describe('the search of the library', () => {
  it('puts titles before tags, tags before notes, notes before quotes, and the latest first among equals', () => {
    expect(ids('生态产品')).toEqual(['title', 'tag', 'note', 'quote', 'older']);
  });

  it('finds traditional by simplified characters and the other way, whatever the case and width', () => {
    expect(ids('生態產品')).toEqual(ids('生态产品'));
    expect(ids('ＣＡＲＢＯＮ')).toEqual(['quote']);
  });

  it('wants every word somewhere in the article, and a phrase in quotation marks as it stands', () => {
    expect(ids('确权 carbon')).toEqual(['quote']);
    expect(ids('确权 水质')).toEqual([]);
    expect(ids('“carbon finance”')).toEqual(['quote']);
    expect(ids('"finance carbon"')).toEqual([]);
  });

  it('passes over quotation marks and white space in what was kept', () => {
    expect(ids('产品确权登记')).toEqual(['quote']);
  });

  it('tells which annotations say any of the words, in reading order', () => {
    expect(
      list('确权 carbon')
        .flatMap(hitsOf)
        .map(({ id }) => id),
    ).toEqual(['q2', 'q1']);
    expect(list('推进').flatMap(hitsOf)).toEqual([]);
  });

  it('finds nothing in annotations that filters keep out', () => {
    expect(ids('carbon', { colours: ['blue'] })).toEqual([]);
    expect(ids('确权', { colours: ['blue'] })).toEqual(['quote']);
  });

  it('lists what passes the filters where nothing is looked for', () => {
    expect(ids('', { colours: ['blue'] })).toEqual(['quote']);
    expect(
      list('', { colours: ['blue'] })
        .flatMap(hitsOf)
        .map(({ id }) => id),
    ).toEqual(['q1']);
    expect(ids('')).toEqual(GROUPS.map(({ id }) => id));
  });

  it('follows what has become of an article, and forgets one', () => {
    const index = createLibraryIndex();
    index.put(GROUPS);
    index.put([groupFrom('quote', { title: '换了题目' })]);
    index.remove('note');
    expect(index.search(['换了'], () => true).map(({ group }) => group.id)).toEqual(['quote']);
    expect(index.search(['生态产品'], () => true).map(({ group }) => group.id)).toEqual(['title', 'tag', 'older']);
  });

  it('takes articles in that were made ready elsewhere, in the place of what it has of them', () => {
    const index = createLibraryIndex();
    index.put(GROUPS);
    const [title, , , quote] = GROUPS;
    if (title === undefined || quote === undefined) throw new Error('no articles');
    index.take(structuredClone(searchableBlock([quote, title])));
    index.take(searchableBlock([groupFrom('title', { title: '换了题目' })]));
    expect(index.search(['换了'], () => true).map(({ group }) => group.id)).toEqual(['title']);
    expect(index.search(['生态产品'], () => true).map(({ group }) => group.id)).toEqual([
      'tag',
      'note',
      'quote',
      'older',
    ]);
  });

  it('finds nothing in articles that are no longer in the library', () => {
    const index = createLibraryIndex();
    index.put(GROUPS);
    index.keep(new Set(['note', 'older']));
    expect(index.search(['生态产品'], () => true).map(({ group }) => group.id)).toEqual(['note', 'older']);
    expect(index.search(['推进'], () => true)).toEqual([]);
  });

  it.each([
    ['生态', '生态'],
    ['aa', 'a'],
    ['“', '“生态'],
    ['生“', '生'],
    ['\ud83d', '生'],
  ])('takes a megabyte of %j in a note, and as much to look for', { timeout: 20_000 }, (piece, query) => {
    const hostile = piece.repeat(1_000_000 / piece.length);
    const started = performance.now();
    const index = createLibraryIndex();
    index.put([groupFrom('long', {}, [listedFrom('l1', { note: hostile })])]);
    index.search(queryWords(query), () => true);
    index.search(queryWords(hostile), () => true);
    markHits(hostile, queryWords(query));
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('finds exactly what looking through every text finds', () => {
    const text = fc.string({ unit: fc.constantFrom('生', '態', '态', 'A', 'a', ' ', '“', '—'), maxLength: 8 });
    const annotation = fc.record({ quote: text, note: text, tags: fc.array(text, { maxLength: 2 }) });
    const articles = fc.array(fc.tuple(text, fc.array(annotation, { minLength: 1, maxLength: 3 })), { maxLength: 6 });
    fc.assert(
      fc.property(articles, text, (made, query) => {
        const groups = made.map(([title, annotations], number) =>
          groupFrom(
            String(number),
            { title },
            annotations.map((one, nth) => listedFrom(`${String(number)}-${String(nth)}`, one)),
          ),
        );
        const words = queryWords(query);
        fc.pre(words.length > 0);
        const index = createLibraryIndex();
        index.put(groups);
        const wanted = groups.filter(({ article, annotations }) => {
          const texts = [article.title, ...annotations.flatMap(({ quote, note, tags }) => [quote, note, ...tags])];
          return words.every((word) => texts.some((one) => foldForSearch(one).includes(word)));
        });
        const found = index.search(words, () => true).map(({ group }) => group.id);
        expect(found.toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
      }),
    );
  });
});
