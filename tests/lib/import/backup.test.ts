import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { sha256 } from '@/entrypoints/options/backup/sha256';
import { emptyContent } from '@/lib/domain/glossary/term-content';
import { planRestore } from '@/lib/domain/library/plan-restore';
import { storedDataSchema } from '@/lib/domain/library/schema';
import type { StoredData } from '@/lib/domain/library/stored-data';
import { DEFAULT_SWITCHES } from '@/lib/domain/reading/site-switches';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings/settings';
import { toBackup } from '@/lib/export/backup';
import { LARGEST_BACKUP } from '@/lib/domain/library/backup-format';
import { readBackup } from '@/lib/import/backup';
import { EMPTY_LIBRARY } from '../domain/library/empty-library';
import { recordFrom } from '../domain/library/record-from';
import { articleOf } from '../export/article-of';

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const TIME = '2026-11-25T08:00:00.000Z';
const record = (n: number, articleId: string) => ({
  id: uuid(n),
  requestId: uuid(n + 500),
  articleId,
  note: '记 “<b>” \ud83d\ude00',
  tags: ['产业', 'a b'],
  created: TIME,
  modified: TIME,
  deleted: null,
});
const selectors = {
  quote: { type: 'TextQuoteSelector' as const, exact: '先行先试', prefix: '', suffix: '' },
  position: { type: 'TextPositionSelector' as const, start: 3, end: 7 },
};
const article = (n: number, address: string) =>
  recordFrom(uuid(n), {
    address,
    title: '题',
    created: TIME,
    modified: TIME,
    fingerprint: [1, 4294967295],
    apart: [uuid(77)],
    authors: ['何山'],
    paper: '江西日报',
    date: '2026-03-16',
    page: '10',
  });
const DATA: StoredData = {
  articles: [article(1, 'https://epaper.jxxw.com.cn/a')],
  annotations: [
    { ...record(2, uuid(1)), motivation: 'highlighting', colour: 'green', selectors },
    { ...record(3, uuid(1)), motivation: 'commenting', deleted: TIME },
    { ...record(4, uuid(1)), motivation: 'classifying', selectors, label: 'other', strength: null, given: 'problem' },
  ],
  ownEntries: [
    {
      id: uuid(5),
      replaces: 'feidi',
      content: { ...emptyContent('2026-11-25'), name: { zh: '飞地', en: '' } },
      created: TIME,
      modified: TIME,
      deleted: null,
    },
  ],
  termVisibilities: [{ termId: 'tanhui', isHidden: true, modified: TIME }],
  readings: [
    {
      address: 'https://epaper.jxxw.com.cn/a',
      article: articleOf(),
      page: 'http://epaper.jxxw.com.cn/a',
      first: TIME,
      last: TIME,
      length: 4000,
      fingerprint: [1, 4294967295],
      termIds: ['feidi'],
      passages: [{ start: 0, end: 4, text: '飞地好。', termIds: ['feidi'] }],
      measures: [
        {
          start: 4,
          end: 9,
          text: '要办飞地。',
          strength: 'must',
          actor: null,
          action: '办',
          object: '飞地',
          heading: null,
          termIds: ['feidi'],
        },
      ],
    },
  ],
  siteSwitches: { 'epaper.jxxw.com.cn': { ...DEFAULT_SWITCHES, marks: false } },
  settings: { ...DEFAULT_SETTINGS, language: 'en', hiddenFields: ['culture'] },
  exportTemplate: '# {{title}}\n',
};
const without = (record: object, keys: readonly string[]) =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
/** The data with another value in the place of one of theirs, counted through, objects and lists among them. */
const withValueAt = (data: StoredData, place: number, value: unknown): StoredData => {
  let count = 0;
  JSON.stringify(data, (_, one: unknown) => (count++, one));
  let at = 0;
  return JSON.parse(
    JSON.stringify(data, (_, one: unknown) => (at++ === place % count ? value : one) ?? null),
  ) as StoredData;
};
const written = () => toBackup(DATA, TIME, sha256);
/** What an earlier version wrote. */
const backupOf = async (version: number, data: string) =>
  `{"format":"zhiku-reader-backup","version":${String(version)},"exported":"${TIME}","checksum":"${await sha256(data)}","data":${data}}`;
const read = (text: string) => readBackup(new TextEncoder().encode(text), sha256);

describe('a backup', () => {
  it('comes back as it was', async () => {
    expect(await read(await written())).toEqual({ ok: true, data: DATA, exported: TIME });
  });

  it('of the second version comes back without a template of exports, which it could not hold', async () => {
    const text = JSON.stringify(without(DATA, ['exportTemplate']));
    expect(await read(await backupOf(2, text))).toEqual({
      ok: true,
      exported: TIME,
      data: { ...DATA, exportTemplate: null },
    });
  });

  it('of the first version comes back with what has been added since', async () => {
    const old = {
      articles: DATA.articles.map((record) => without(record, ['modified', 'fingerprint', 'joinedTo', 'apart'])),
      annotations: DATA.annotations.map((record) => without(record, ['tags'])),
      ownEntries: DATA.ownEntries,
      termVisibilities: DATA.termVisibilities,
      siteSwitches: DATA.siteSwitches,
    };
    const text = JSON.stringify(old);
    expect(await read(await backupOf(1, text))).toEqual({
      ok: true,
      exported: TIME,
      data: {
        ...DATA,
        readings: [],
        settings: null,
        exportTemplate: null,
        articles: DATA.articles.map((article) => ({ ...article, fingerprint: [], apart: [] })),
        annotations: DATA.annotations.map((annotation) => ({ ...annotation, tags: [] })),
      },
    });
  });

  it('is refused wherever it is cut off', async () => {
    const text = await written();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: text.length - 3 }), async (length) => {
        expect((await read(text.slice(0, length))).ok).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  it('is refused when any character of its data was changed', async () => {
    const text = await written();
    const from = text.indexOf('"data":');
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: from + 8, max: text.length - 4 }), async (at) => {
        const changed = `${text.slice(0, at)}${text.charAt(at) === '7' ? '8' : '7'}${text.slice(at + 1)}`;
        expect((await read(changed)).ok).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['a wrong type', { ...DATA, annotations: [{ ...DATA.annotations[0], note: 5 }] }],
    ['a key there is not', { ...DATA, extra: [] }],
    ['an address that could run', { ...DATA, articles: [article(1, 'javascript:alert(1)')] }],
    ['an id that is none', { ...DATA, articles: [{ ...article(1, 'https://a'), id: 'x' }] }],
  ])('is refused for %s, also with a checksum that agrees', async (_, data) => {
    const result = await read(await toBackup(data as unknown as StoredData, TIME, sha256));
    expect(result).toMatchObject({ ok: false, code: 'bad-record' });
  });

  const [highlight, ...others] = DATA.annotations;
  it.each([
    ['two annotations of one id', { annotations: [highlight, { ...highlight, requestId: uuid(900) }, ...others] }],
    ['two annotations of one request', { annotations: [highlight, { ...highlight, id: uuid(900) }, ...others] }],
    ['two articles at one address', { articles: [...DATA.articles, { ...DATA.articles[0], id: uuid(900) }] }],
    ['two articles of one id', { articles: [...DATA.articles, article(1, 'https://epaper.jxxw.com.cn/b')] }],
    ['two entries of one id', { ownEntries: [...DATA.ownEntries, { ...DATA.ownEntries[0], replaces: null }] }],
    ['a term hidden and shown', { termVisibilities: [...DATA.termVisibilities, ...DATA.termVisibilities] }],
    ['a page read twice', { readings: [...DATA.readings, ...DATA.readings] }],
  ])('is refused for %s, since one of them would be lost', async (_, change) => {
    const result = await read(await toBackup({ ...DATA, ...change } as StoredData, TIME, sha256));
    expect(result).toMatchObject({ ok: false, code: 'bad-record' });
  });

  it.each(['__proto__', 'constructor', 'prototype'])('changes nothing that all objects inherit by %s', async (key) => {
    const evil = `"${key}":{"polluted":true}`;
    for (const at of ['{"articles":', '{"id":', '{"exact":', '{"en":', '"siteSwitches":{']) {
      const data = JSON.stringify(DATA);
      const from = data.indexOf(at);
      const where = at.startsWith('{') ? from + 1 : from + at.length;
      if (from < 0) continue;
      const result = await read(await backupOf(3, `${data.slice(0, where)}${evil},${data.slice(where)}`));
      if (result.ok) expect(result.data).toEqual(DATA);
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
    }
  });

  it('is refused with a reason however deep it is nested', async () => {
    for (const [open, close] of [
      ['[', ']'],
      ['{"a":', '}'],
    ] as const) {
      const deep = `${open.repeat(100_000)}1${close.repeat(100_000)}`;
      const whole = `{"format":"zhiku-reader-backup","version":3,"exported":"${TIME}","checksum":"","data":${deep}}`;
      expect((await read(whole)).ok).toBe(false);
    }
  });

  it('is refused or right, whatever stands in the place of any of its values, and never breaks the reading', async () => {
    const junk = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom(
        'javascript:alert(1)',
        '<img src=x onerror=alert(1)>',
        '\ud800',
        1e308,
        -1,
        '2026-13-45',
        '长'.repeat(2_000_000),
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(), junk, async (place, value) => {
        const changed = withValueAt(DATA, place, value);
        const result = await read(await toBackup(changed, TIME, sha256));
        if (result.ok) expect(v.safeParse(storedDataSchema, result.data).success).toBe(true);
        else expect(result.code).toBe('bad-record');
      }),
      { numRuns: 300 },
    );
  }, 30_000);

  it('is refused if it is larger than any library, of a newer format, or something else', async () => {
    expect(await readBackup(new Uint8Array(LARGEST_BACKUP + 1), sha256)).toMatchObject({ code: 'too-large' });
    expect(await read((await written()).replace(/"version":\d+/, '"version":99'))).toMatchObject({
      code: 'newer-format',
    });
    expect(await read('{"format":"other"}')).toMatchObject({ code: 'not-backup' });
    expect(await read('['.repeat(100_000))).toMatchObject({ code: 'not-backup' });
  });
});

describe('planRestore', () => {
  it('adds all to an empty library, and restored once changes nothing the second time', () => {
    const { data, counts } = planRestore(DATA, EMPTY_LIBRARY);
    expect(data).toEqual(DATA);
    expect(counts.annotations).toEqual({ added: 3, changed: 0, kept: 0 });
    expect(planRestore(DATA, data).data).toEqual(EMPTY_LIBRARY);
  });

  it('keeps what is here and later, and takes what is there and later', () => {
    const later = '2026-11-26T08:00:00.000Z';
    const [first, ...others] = DATA.annotations;
    if (first === undefined) throw new Error('no annotation');
    const newer: StoredData = { ...DATA, annotations: [{ ...first, note: '后来', modified: later }, ...others] };
    expect(planRestore(DATA, newer)).toMatchObject({ data: { annotations: [] }, counts: { annotations: { kept: 1 } } });
    expect(planRestore(newer, DATA).data.annotations).toMatchObject([{ note: '后来' }]);
  });

  it('gives annotations to the article that is here under another id', () => {
    const here: StoredData = { ...EMPTY_LIBRARY, articles: [article(9, 'https://epaper.jxxw.com.cn/a')] };
    const { data } = planRestore(DATA, here);
    expect(new Set(data.annotations.map(({ articleId }) => articleId))).toEqual(new Set([uuid(9)]));
  });

  it('keeps one replacement for one bundled entry', () => {
    const [entry] = DATA.ownEntries;
    if (entry === undefined) throw new Error('no entry');
    const here: StoredData = {
      ...EMPTY_LIBRARY,
      ownEntries: [{ ...entry, id: uuid(8), modified: '2026-01-01T00:00:00.000Z' }],
    };
    expect(planRestore(DATA, here).data.ownEntries).toMatchObject([{ id: uuid(8), modified: TIME }]);
  });
});
