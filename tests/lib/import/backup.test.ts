import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { sha256 } from '@/entrypoints/options/backup/sha256';
import { storedDataSchema } from '@/lib/domain/library/schema';
import type { StoredData } from '@/lib/domain/library/stored-data';
import { toBackup } from '@/lib/export/backup';
import { LARGEST_BACKUP } from '@/lib/domain/library/backup-format';
import { readBackup } from '@/lib/import/backup';
import { article, SMALL_LIBRARY, TIME, uuid } from '../domain/library/small-library';

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
const written = () => toBackup(SMALL_LIBRARY, TIME, sha256);
/** What an earlier version wrote. */
const backupOf = async (version: number, data: string) =>
  `{"format":"zhiku-reader-backup","version":${String(version)},"exported":"${TIME}","checksum":"${await sha256(data)}","data":${data}}`;
const read = (text: string) => readBackup(new TextEncoder().encode(text), sha256);

describe('a backup', () => {
  it('comes back as it was', async () => {
    expect(await read(await written())).toEqual({ ok: true, data: SMALL_LIBRARY, exported: TIME });
  });

  it('of the second version comes back without a template of exports, which it could not hold', async () => {
    const text = JSON.stringify(without(SMALL_LIBRARY, ['exportTemplate']));
    expect(await read(await backupOf(2, text))).toEqual({
      ok: true,
      exported: TIME,
      data: { ...SMALL_LIBRARY, exportTemplate: null },
    });
  });

  it('of the first version comes back with what has been added since', async () => {
    const old = {
      articles: SMALL_LIBRARY.articles.map((record) =>
        without(record, ['modified', 'fingerprint', 'joinedTo', 'apart']),
      ),
      annotations: SMALL_LIBRARY.annotations.map((record) => without(record, ['tags'])),
      ownEntries: SMALL_LIBRARY.ownEntries,
      termVisibilities: SMALL_LIBRARY.termVisibilities,
      siteSwitches: SMALL_LIBRARY.siteSwitches,
    };
    const text = JSON.stringify(old);
    expect(await read(await backupOf(1, text))).toEqual({
      ok: true,
      exported: TIME,
      data: {
        ...SMALL_LIBRARY,
        readings: [],
        settings: null,
        exportTemplate: null,
        articles: SMALL_LIBRARY.articles.map((article) => ({ ...article, fingerprint: [], apart: [] })),
        annotations: SMALL_LIBRARY.annotations.map((annotation) => ({ ...annotation, tags: [] })),
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
    ['a wrong type', { ...SMALL_LIBRARY, annotations: [{ ...SMALL_LIBRARY.annotations[0], note: 5 }] }],
    ['a key there is not', { ...SMALL_LIBRARY, extra: [] }],
    ['an address that could run', { ...SMALL_LIBRARY, articles: [article(1, 'javascript:alert(1)')] }],
    ['an id that is none', { ...SMALL_LIBRARY, articles: [{ ...article(1, 'https://a'), id: 'x' }] }],
  ])('is refused for %s, also with a checksum that agrees', async (_, data) => {
    const result = await read(await toBackup(data as unknown as StoredData, TIME, sha256));
    expect(result).toMatchObject({ ok: false, code: 'bad-record' });
  });

  const [highlight, ...others] = SMALL_LIBRARY.annotations;
  it.each([
    ['two annotations of one id', { annotations: [highlight, { ...highlight, requestId: uuid(900) }, ...others] }],
    ['two annotations of one request', { annotations: [highlight, { ...highlight, id: uuid(900) }, ...others] }],
    [
      'two articles at one address',
      { articles: [...SMALL_LIBRARY.articles, { ...SMALL_LIBRARY.articles[0], id: uuid(900) }] },
    ],
    ['two articles of one id', { articles: [...SMALL_LIBRARY.articles, article(1, 'https://epaper.jxxw.com.cn/b')] }],
    [
      'two entries of one id',
      { ownEntries: [...SMALL_LIBRARY.ownEntries, { ...SMALL_LIBRARY.ownEntries[0], replaces: null }] },
    ],
    [
      'a term hidden and shown',
      { termVisibilities: [...SMALL_LIBRARY.termVisibilities, ...SMALL_LIBRARY.termVisibilities] },
    ],
    ['a page read twice', { readings: [...SMALL_LIBRARY.readings, ...SMALL_LIBRARY.readings] }],
  ])('is refused for %s, since one of them would be lost', async (_, change) => {
    const result = await read(await toBackup({ ...SMALL_LIBRARY, ...change } as StoredData, TIME, sha256));
    expect(result).toMatchObject({ ok: false, code: 'bad-record' });
  });

  it.each(['__proto__', 'constructor', 'prototype'])('changes nothing that all objects inherit by %s', async (key) => {
    const evil = `"${key}":{"polluted":true}`;
    for (const at of ['{"articles":', '{"id":', '{"exact":', '{"en":', '"siteSwitches":{']) {
      const data = JSON.stringify(SMALL_LIBRARY);
      const from = data.indexOf(at);
      const where = at.startsWith('{') ? from + 1 : from + at.length;
      if (from < 0) continue;
      const result = await read(await backupOf(3, `${data.slice(0, where)}${evil},${data.slice(where)}`));
      if (result.ok) expect(result.data).toEqual(SMALL_LIBRARY);
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
        const changed = withValueAt(SMALL_LIBRARY, place, value);
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
