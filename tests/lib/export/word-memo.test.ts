import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import type { ArticleExport } from '@/lib/export/article-export';
import { toWordMemo } from '@/lib/export/word/word-memo';
import { articleOf, highlightOf } from './article-of';
import { words } from './export-words';
import { sampleExport } from './memo-sample';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const parser = new new JSDOM('').window.DOMParser();

/** The parts of a Word file as XML; a part that is not well-formed throws. */
async function partsOf(articles: readonly ArticleExport[]): Promise<ReadonlyMap<string, Document>> {
  const files = Object.entries(unzipSync(await toWordMemo(articles, words)));
  return new Map(
    files.map(([name, bytes]) => {
      const document = parser.parseFromString(strFromU8(bytes), 'application/xml');
      const [problem] = document.getElementsByTagName('parsererror');
      if (problem !== undefined) throw new Error(`${name}: ${problem.textContent}`);
      return [name, document];
    }),
  );
}

function part(parts: ReadonlyMap<string, Document>, name: string): Document {
  const found = parts.get(name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}

const all = (document: Document, name: string) => [...document.getElementsByTagNameNS(WORD, name)];
const attribute = (element: Element | undefined, name: string) => element?.getAttributeNS(WORD, name) ?? null;
const ids = (document: Document, name: string) => all(document, name).map((element) => attribute(element, 'id'));

describe('toWordMemo', () => {
  it('has the parts a Word file must have, each declared and each target there', async () => {
    const parts = await partsOf([sampleExport()]);
    const declared = [...part(parts, '[Content_Types].xml').getElementsByTagName('Override')].map((override) =>
      override.getAttribute('PartName'),
    );
    for (const name of declared) expect(parts.has(name?.slice(1) ?? '')).toBe(true);
    expect(declared).toContain('/word/comments.xml');
    for (const relation of part(parts, 'word/_rels/document.xml.rels').getElementsByTagName('Relationship')) {
      const target = relation.getAttribute('Target') ?? '';
      if (relation.getAttribute('TargetMode') === 'External') expect(target).toMatch(/^https?:/);
      else expect(parts.has(`word/${target}`)).toBe(true);
    }
  });

  it('opens and closes the range of every comment once, in order, and refers to it after', async () => {
    const parts = await partsOf([sampleExport(), sampleExport()]);
    const document = part(parts, 'word/document.xml');
    const comments = ids(part(parts, 'word/comments.xml'), 'comment');
    expect(comments).toEqual(['0', '1', '2', '3']);
    for (const name of ['commentRangeStart', 'commentRangeEnd', 'commentReference'])
      expect(ids(document, name)).toEqual(comments);
    const order = [...document.getElementsByTagNameNS(WORD, '*')]
      .map(({ localName }) => localName)
      .filter((name) => name.startsWith('comment'));
    expect(order).toEqual(comments.flatMap(() => ['commentRangeStart', 'commentRangeEnd', 'commentReference']));
  });

  it('keeps to the order of the schema where Word refuses a file that does not', async () => {
    const document = part(await partsOf([sampleExport()]), 'word/document.xml');
    const [body] = all(document, 'body');
    expect(body?.lastElementChild?.localName).toBe('sectPr');
    for (const cell of all(document, 'tc')) expect(cell.lastElementChild?.localName).toBe('p');
    for (const [name, properties] of [
      ['p', 'pPr'],
      ['r', 'rPr'],
      ['tbl', 'tblPr'],
      ['tc', 'tcPr'],
    ] as const) {
      const misplaced = all(document, name).filter((element) =>
        [...element.children].slice(1).some(({ localName }) => localName === properties),
      );
      expect(misplaced).toEqual([]);
    }
  });

  it('begins each of several articles on a page of its own, with what stands above its title', async () => {
    const plain = sampleExport({ article: articleOf({ title: '无引题' }) });
    const document = part(await partsOf([sampleExport(), plain]), 'word/document.xml');
    const begun = all(document, 'pageBreakBefore').filter((element) => attribute(element, 'val') !== 'false');
    expect(begun.map((element) => element.parentElement?.parentElement?.textContent)).toEqual(['智库观察', '无引题']);
  });

  it('marks quotations in their colours and sets Chinese fonts, 小四', async () => {
    const parts = await partsOf([sampleExport()]);
    const marked = all(part(parts, 'word/document.xml'), 'highlight').map((element) => attribute(element, 'val'));
    expect(marked).toEqual(['yellow', 'green', 'magenta', 'cyan']);
    const [defaults] = all(part(parts, 'word/styles.xml'), 'docDefaults');
    const [fonts] = defaults?.getElementsByTagNameNS(WORD, 'rFonts') ?? [];
    expect([attribute(fonts, 'eastAsia'), attribute(fonts, 'hint')]).toEqual(['宋体', 'eastAsia']);
    const [size] = defaults?.getElementsByTagNameNS(WORD, 'sz') ?? [];
    expect(attribute(size, 'val')).toBe('24');
  });

  it('repeats the head of the table of measures and cuts no row', async () => {
    const document = part(await partsOf([sampleExport()]), 'word/document.xml');
    expect(all(document, 'tblHeader')).toHaveLength(1);
    expect(all(document, 'tr').map((row) => row.getElementsByTagNameNS(WORD, 'cantSplit').length)).toEqual([1, 1, 1]);
    expect(all(document, 'tr').map((row) => row.getElementsByTagNameNS(WORD, 'tc').length)).toEqual([6, 6, 6]);
  });

  it('is read by another program as what it is', async () => {
    const buffer = Buffer.from(await toWordMemo([sampleExport()], words));
    const { value } = await mammoth.convertToHtml({ buffer }, { styleMap: ['comment-reference => sup'] });
    const { document } = new JSDOM(value).window;
    expect(document.querySelector('h1')?.textContent).toBe('让绿水青山“生金”的三条路径');
    expect([...document.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual([
      '一、本文笔记',
      '二、划线与批注',
      '三、建议举措',
      '四、文中术语',
      '五、参考文献',
    ]);
    expect(document.querySelectorAll('table tr')).toHaveLength(3);
    expect(document.querySelector('dd')?.textContent).toContain('谁来补？补偿标准见办法（https://www.gov.cn/x）。');
  });

  it('stays well-formed, whatever titles, quotes, notes and tags hold', async () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('</w:t>', '\u0000\u0008', '\ud800', ']]>', '&lt;'),
    );
    await fc.assert(
      fc.asyncProperty(anything, anything, anything, async (title, quote, note) => {
        const highlights = [{ ...highlightOf(quote, 0, note), tags: [note] }];
        const parts = await partsOf([sampleExport({ article: articleOf({ title }), highlights })]);
        expect(parts.size).toBeGreaterThan(10);
      }),
      { numRuns: 15 },
    );
  }, 30_000);
});
