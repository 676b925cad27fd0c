import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { emptyContent } from '@/lib/domain/glossary/term-content';
import { toGlossaryJson } from '@/lib/export/glossary-json';
import { LARGEST_FILE, readGlossaryFile } from '@/lib/import/read-glossary-file';
import { termOf } from '../domain/glossary/term-of';

const { DOMParser } = new JSDOM().window;
const TOOLS = {
  parseXml: (text: string) => new DOMParser().parseFromString(text, 'application/xml'),
  contentBefore: () => emptyContent('2026-11-25'),
};
const readBytes = (bytes: Uint8Array) => readGlossaryFile(bytes, TOOLS);
const read = (text: string) => readBytes(new TextEncoder().encode(text));
const problemsOf = (text: string) => {
  const result = read(text);
  return result.ok ? [] : result.problems.map(({ code, line }) => `${code} ${String(line)}`);
};
const json = JSON.parse(toGlossaryJson([termOf('a', '甲机制'), termOf('b', '乙机制')], '2026-11-25')) as {
  entries: Record<string, unknown>[];
};
const withEntry = (change: object) =>
  JSON.stringify({ ...json, entries: [json.entries[0], { ...json.entries[1], ...change }] }, null, 2);

describe('a table that is not right is refused whole, with line and reason', () => {
  it.each([
    ['no column of names', 'id,en\na,b\n', ['missing-column 1']],
    ['no entries', 'zh,en\n', ['no-entries null']],
    ['a name of one character', 'zh,en\n飞地经济,\n飞,\n', ['bad-field 3']],
    ['a kind there is not', 'zh,kind\n飞地经济,machine\n', ['bad-field 2']],
    ['a year that is none', 'zh,year_from\n飞地经济,去年\n', ['bad-field 2']],
    ['a relation there is not', 'zh,relations\n飞地经济,friend｜x\n', ['bad-field 2']],
    ['the same id twice', 'id,zh\nx,飞地经济\nx,飞地园区\n', ['same-id 3']],
    ['a quote that is never closed', 'zh,en\n"飞地经济,\n', ['not-csv 2']],
    ['an address that could run', 'zh,sources\n飞地经济,press｜甲｜乙｜｜javascript:alert(1)\n', ['bad-field 2']],
  ])('%s', (_, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  it('counts lines inside cells', () => {
    expect(problemsOf('zh,definition_zh\n飞地经济,"一\n二\n三"\n飞,\n')).toEqual(['bad-field 5']);
  });
});

describe('a table a reader made', () => {
  const entryIn = (bytes: Uint8Array) => {
    const result = readBytes(bytes);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    return result.entries[0]?.content;
  };

  it('may call its columns in Chinese, and have more of them', () => {
    const text = '序号,术语,英文,释义\n1,飞地经济,enclave economy,两地共建园区\n';
    expect(entryIn(new TextEncoder().encode(text))).toMatchObject({
      name: { zh: '飞地经济', en: 'enclave economy' },
      definition: { zh: '两地共建园区' },
      level: 'unspecified',
    });
  });

  it('may come from Excel in the encoding of Chinese Windows', () => {
    // 术语,释义 CR LF 飞地,园区 in GB 18030.
    const bytes = [
      0xca, 0xf5, 0xd3, 0xef, 0x2c, 0xca, 0xcd, 0xd2, 0xe5, 13, 10, 0xb7, 0xc9, 0xb5, 0xd8, 0x2c, 0xd4, 0xb0, 0xc7,
      0xf8,
    ];
    expect(entryIn(Uint8Array.from(bytes))).toMatchObject({ name: { zh: '飞地' }, definition: { zh: '园区' } });
  });

  it('leaves as it was what stands in none of its columns', () => {
    const before = { ...emptyContent('2026-01-01'), level: 'provincial' as const, summary: { zh: '旧', en: 'old' } };
    const bytes = new TextEncoder().encode('zh,summary_zh\n飞地经济,新\n');
    const result = readGlossaryFile(bytes, { ...TOOLS, contentBefore: () => before });
    expect(result).toMatchObject({
      entries: [{ content: { level: 'provincial', summary: { zh: '新', en: 'old' }, checked: '2026-01-01' } }],
    });
  });

  it('may be separated by tabs or semicolons', () => {
    expect(entryIn(new TextEncoder().encode('zh\ten\n飞地经济\tenclave\n'))).toMatchObject({ name: { en: 'enclave' } });
    expect(entryIn(new TextEncoder().encode('zh;en\n飞地经济;enclave\n'))).toMatchObject({ name: { en: 'enclave' } });
  });
});

describe('a JSON file that is not right is refused whole, with line and reason', () => {
  it.each([
    ['cut off', toGlossaryJson([termOf('a', '甲机制')], '').slice(0, -20)],
    ['another format', '{"format":"other","version":1,"entries":[]}'],
    ['a list', '[1,2,3]'],
    ['nested a hundred thousand deep', '['.repeat(100_000)],
  ])('%s', (_, text) => {
    expect(problemsOf(text)[0]).toMatch(/^not-json/);
  });

  it('names the line on which a wrong entry begins', () => {
    const text = withEntry({ kind: 'machine' });
    const line = text.slice(0, text.indexOf('"id": "b"')).split('\n').length - 1;
    expect(problemsOf(text)).toEqual([`bad-field ${String(line)}`]);
  });

  it.each([
    ['a key there is not', { extra: 1 }],
    ['a number for a text', { pinyin: 5 }],
    ['a text without end', { definition: { zh: '长'.repeat(10_000), en: '' } }],
  ])('refuses %s', (_, change) => {
    expect(problemsOf(withEntry(change))[0]).toMatch(/^bad-field/);
  });

  it('is not led to change what all objects inherit', () => {
    const text = withEntry({}).replace('"id": "b"', '"__proto__": {"polluted": true}, "id": "b"');
    read(text);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('says so where a newer version wrote it', () => {
    expect(problemsOf(JSON.stringify({ ...json, version: 2 }))).toEqual(['newer-format null']);
  });
});

describe('a TBX file that is not right is refused whole, with line and reason', () => {
  const tbx = (body: string) =>
    `<?xml version="1.0"?>\n<tbx type="TBX-Basic" style="dca" xmlns="urn:iso:std:iso:30042:ed-2">\n<text><body>\n${body}\n</body></text></tbx>`;
  const concept = (id: string, name: string) =>
    `<conceptEntry id="${id}"><langSec xml:lang="zh"><termSec><term>${name}</term></termSec></langSec></conceptEntry>`;

  it('reads names and definitions of another tool’s file, of this edition and of the one before', () => {
    const old =
      '<martif type="TBX"><text><body><termEntry id="c1"><langSet xml:lang="zh-CN"><descrip type="definition">两地共建</descrip><tig><term>飞地经济</term></tig></langSet><langSet xml:lang="en"><tig><term>enclave</term></tig></langSet></termEntry></body></text></martif>';
    expect(read(old)).toMatchObject({
      ok: true,
      entries: [{ content: { name: { zh: '飞地经济', en: 'enclave' }, definition: { zh: '两地共建' } } }],
    });
    expect(read(tbx(concept('c1', '飞地经济')))).toMatchObject({ ok: true });
  });

  it.each([
    ['not well formed', tbx('<conceptEntry>').replace('</tbx>', ''), /^not-tbx/],
    ['another kind of XML', '<html></html>', /^not-tbx 1/],
    ['a document type, which can expand without bound', `<!DOCTYPE tbx [<!ENTITY a "b">]>\n${tbx('')}`, /^not-tbx 1/],
    ['a concept without a Chinese name', tbx(`${concept('c1', '飞地经济')}\n${concept('c2', '')}`), /^bad-field 5/],
    [
      'a note of ours that is damaged',
      tbx('<conceptEntry id="c1"><note>zhiku-reader {"fi</note></conceptEntry>'),
      /^not-tbx 4/,
    ],
    ['no concept', tbx(''), /^no-entries/],
  ])('%s', (_, text, problem) => {
    expect(problemsOf(text)[0]).toMatch(problem);
  });
});

describe('any file', () => {
  it('is refused before it is read if it is larger than any glossary', () => {
    expect(readBytes(new Uint8Array(LARGEST_FILE + 1))).toMatchObject({ problems: [{ code: 'too-large' }] });
  });

  it('is refused if it is no text', () => {
    expect(readBytes(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0xff]))).toMatchObject({
      problems: [{ code: 'not-text' }],
    });
  });
});
