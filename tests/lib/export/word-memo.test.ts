import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import type { ArticleExport } from '@/lib/export/article-export';
import { TEXT_WIDTH } from '@/lib/export/word/look';
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
    expect(all(document, 'tr').every((row) => row.getElementsByTagNameNS(WORD, 'cantSplit').length === 1)).toBe(true);
  });

  it('puts the heading of each group of measures above them, and leaves out columns that say nothing', async () => {
    const { measures } = sampleExport();
    const bare = measures.map((measure) => ({ ...measure, actor: null, termIds: [], heading: null }));
    const cellsOf = async (article: ArticleExport) => {
      const document = part(await partsOf([article]), 'word/document.xml');
      const grid = all(document, 'gridCol').map((column) => Number(attribute(column, 'w')));
      expect(grid.reduce((sum, width) => sum + width, 0)).toBe(TEXT_WIDTH);
      return all(document, 'tr').map((row) =>
        [...row.getElementsByTagNameNS(WORD, 'tc')].map(({ textContent }) => textContent),
      );
    };
    expect((await cellsOf(sampleExport())).map((row) => row.length)).toEqual([5, 1, 5, 1, 5]);
    expect(await cellsOf(sampleExport({ measures: bare }))).toEqual([
      ['序号', '举措', '力度'],
      ['1', '各地应当建立健全横向生态补偿机制，扩大“湿地银行”试点范围。', '应'],
      ['2', '可以探索排污权质押贷款。', '可'],
    ]);
  });

  it('keeps on one page what would be lost alone: the day, the tags of a quotation, a heading in the table', async () => {
    const paragraphs = all(part(await partsOf([sampleExport()]), 'word/document.xml'), 'p');
    const isHeld = (index: number) => paragraphs[index]?.getElementsByTagNameNS(WORD, 'keepNext').length === 1;
    const at = (words: string) => paragraphs.findIndex(({ textContent }) => textContent.startsWith(words));
    expect([at('整理日期') - 1, at('标签：机制') - 1, at('一、完善生态补偿机制')].map(isHeld)).toEqual([
      true,
      true,
      true,
    ]);
    expect(paragraphs.map(({ textContent }) => textContent)).toContain('江西日报　2026年7月8日　第10版　智库');
  });

  it('tells the time of a comment by the clock of the reader, as Word shows it', async () => {
    const parts = await partsOf([sampleExport({ exported: '2026-11-22T17:00:00.000+08:00' })]);
    const [comment] = all(part(parts, 'word/comments.xml'), 'comment');
    expect(attribute(comment, 'date')).toMatch(/^2026-11-22T16:00:00/);
  });

  it('sets every line height as a fixed one, which is the same whatever fonts a computer has', async () => {
    const styles = part(await partsOf([sampleExport()]), 'word/styles.xml');
    const ours = [...all(styles, 'pPrDefault'), ...all(styles, 'style')].filter((style) =>
      /^(?:null|Title|Heading[12]|Memo.*)$/.test(String(attribute(style, 'styleId'))),
    );
    const heights = ours.flatMap((style) => [...style.getElementsByTagNameNS(WORD, 'spacing')]);
    expect(heights.length).toBeGreaterThan(6);
    expect(new Set(heights.map((spacing) => attribute(spacing, 'lineRule')))).toEqual(new Set(['exact']));
  });

  it('links the list of several articles to where each begins', async () => {
    const document = part(await partsOf([sampleExport(), sampleExport()]), 'word/document.xml');
    const anchors = all(document, 'hyperlink').flatMap((link) => attribute(link, 'anchor') ?? []);
    expect(anchors).toEqual(all(document, 'bookmarkStart').map((bookmark) => attribute(bookmark, 'name')));
    expect(anchors).toHaveLength(2);
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
    expect(document.querySelectorAll('table tr')).toHaveLength(5);
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
