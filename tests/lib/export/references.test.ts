import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBibtex } from '@/lib/export/bibtex';
import { toCslJson } from '@/lib/export/csl-json';
import { referenceKey } from '@/lib/export/reference-key';
import { toRis } from '@/lib/export/ris';
import { articleOf, exportOf, highlightOf } from './article-of';
import { words } from './export-words';
import { anyExport, inOneLine, RUNS } from './hostile';

const sample = exportOf({
  article: articleOf({ section: '智库' }),
  highlights: [{ ...highlightOf('先行先试', 12, '好'), tags: ['试点', '江西'] }],
});
const read = (file: string) => plugins.input.chain(file, { generateGraph: false });
const titleOf = ({ article }: typeof sample) => inOneLine(article.title) || words.untitled;

describe('RIS', () => {
  it('has a line for each value, CRLF, and ends each record', () => {
    expect(toRis([sample], words).split('\r\n')).toEqual([
      'TY  - NEWS',
      `ID  - ${referenceKey(sample.article)}`,
      'AU  - 张三',
      'AU  - 李四',
      'TI  - 在推进中部地区崛起中彰显江西担当',
      'T2  - 江西日报',
      'PY  - 2026',
      'DA  - 2026/07/08/',
      'SP  - 10',
      'SE  - 智库',
      'LA  - zh-CN',
      'UR  - https://epaper.jxxw.com.cn/html/2026-07/08/content_10_123.htm',
      'Y2  - 2026/11/22/',
      'KW  - 试点',
      'KW  - 江西',
      'N1  - “先行先试”（论点）批注：好',
      'ER  - ',
      '',
      '',
    ]);
  });

  it('is read by citation-js as a newspaper article', () => {
    expect(read(toRis([sample, sample], words))).toMatchObject([
      { type: 'article-newspaper', title: '在推进中部地区崛起中彰显江西担当', 'container-title': '江西日报' },
      { type: 'article-newspaper' },
    ]);
  });

  it('has one record an article, each tag and note a line, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(anyExport, { minLength: 1, maxLength: 3 }), (articles) => {
        const records = toRis(articles, words)
          .split('\r\n\r\n')
          .slice(0, -1)
          .map((record) => record.split('\r\n'));
        expect(records.length).toBe(articles.length);
        for (const [index, lines] of records.entries()) {
          const article = articles[index];
          if (article === undefined) throw new Error('no article');
          for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
          const valuesOf = (tag: string) =>
            lines.filter((line) => line.startsWith(`${tag}  - `)).map((line) => line.slice(6));
          expect(valuesOf('ER')).toEqual(['']);
          expect(valuesOf('TI').join('')).toBe(titleOf(article));
          expect(valuesOf('AU')).toEqual(article.article.authors.map(inOneLine).filter((name) => name !== ''));
        }
      }),
      RUNS,
    );
  });
});

describe('BibTeX', () => {
  it('names the newspaper in both dialects', () => {
    expect(toBibtex([sample], words)).toBe(`@article{${referenceKey(sample.article)},
  entrysubtype = {newspaper},
  author = {{张三} and {李四}},
  title = {在推进中部地区崛起中彰显江西担当},
  journaltitle = {江西日报},
  journal = {江西日报},
  date = {2026-07-08},
  year = {2026},
  month = {7},
  pages = {10},
  url = {https://epaper.jxxw.com.cn/html/2026-07/08/content_10_123.htm},
  urldate = {2026-11-22},
  langid = {chinese},
  keywords = {试点, 江西},
}
`);
  });

  it('has balanced braces and one entry an article, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(anyExport, { minLength: 1, maxLength: 3 }), (articles) => {
        const file = toBibtex(articles, words);
        let depth = 0;
        for (const character of file) {
          if (character === '{') depth++;
          if (character === '}') depth--;
          if (depth < 0) throw new Error('a brace closes nothing');
        }
        expect(depth).toBe(0);
        expect(file.match(/^@(?:article|online)\{/gm)?.length).toBe(articles.length);
      }),
      RUNS,
    );
  });

  it.each(['} and {甲', '100% & #1 $ _x_ ~ ^', '反斜杠 \\ 与 "引号"', '一, 二', '{{双}}', '一---二 ``三'])(
    'gives citation-js the title %j and the author back',
    (text) => {
      const [entry] = read(toBibtex([exportOf({ article: articleOf({ title: text, authors: [text] }) })], words));
      expect(entry).toMatchObject({ title: text });
      expect(JSON.stringify(entry?.['author'])).toContain(JSON.stringify(text).slice(1, -1));
    },
  );
});

describe('CSL-JSON', () => {
  it('is a newspaper article with whole names', () => {
    expect(JSON.parse(toCslJson([sample], words))).toEqual([
      {
        id: referenceKey(sample.article),
        type: 'article-newspaper',
        title: '在推进中部地区崛起中彰显江西担当',
        author: [{ literal: '张三' }, { literal: '李四' }],
        'container-title': '江西日报',
        issued: { 'date-parts': [[2026, 7, 8]] },
        page: '10',
        section: '智库',
        URL: 'https://epaper.jxxw.com.cn/html/2026-07/08/content_10_123.htm',
        accessed: { 'date-parts': [[2026, 11, 22]] },
        language: 'zh-CN',
        keyword: '试点, 江西',
        note: '“先行先试”（论点）批注：好',
      },
    ]);
  });

  it('gives every title and name back, whatever they hold', () => {
    fc.assert(
      fc.property(anyExport, (data) => {
        const { authors } = data.article;
        const [item] = JSON.parse(toCslJson([data], words)) as Record<string, unknown>[];
        expect(item?.['title']).toBe(titleOf(data));
        expect(item?.['author'] ?? []).toEqual(authors.map((name) => ({ literal: inOneLine(name) })));
      }),
      RUNS,
    );
  });
});

describe('referenceKey', () => {
  it('is ASCII, the same each time, and another for another article', () => {
    expect(referenceKey(sample.article)).toMatch(/^zhiku20260708-[0-9a-f]{8}$/);
    expect(referenceKey(articleOf({ address: 'https://a.cn/' }))).not.toBe(referenceKey(sample.article));
  });
});
