import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { unguardFormula } from '@/lib/domain/glossary/table/formula-guard';
import { toAnki, toAnkiGlossary } from '@/lib/export/anki';
import type { ArticleExport } from '@/lib/export/article-export';
import { toArticlesJson } from '@/lib/export/articles-json';
import { HIGHLIGHT_COLUMNS } from '@/lib/export/highlight-columns';
import { toHighlightsCsv } from '@/lib/export/highlights-csv';
import { toReadwiseCsv } from '@/lib/export/readwise-csv';
import { termOf } from '../domain/glossary/term-of';
import { articleOf, exportOf, highlightOf } from './article-of';
import { words } from './export-words';
import { NOTE, sampleExport } from './memo-sample';
import { anyExport, HOSTILE, RUNS } from './hostile';

const rowsOf = (csv: string) =>
  Papa.parse<string[]>(csv.replace(/\r\n$/, ''), { newline: '\r\n', delimiter: ',' }).data;
const cellOf = (text: string) =>
  text
    .toWellFormed()
    .replace(/\r\n?|\u0085/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '');
const FORMULA = /^[\s]*[=+\-@＝＋－＠]/;

describe('CSV', () => {
  it('begins with a byte order mark and ends its rows by CRLF', () => {
    const csv = toHighlightsCsv([exportOf({ highlights: [highlightOf('先行先试', 12, '一\n二')] })], words);
    expect(csv.startsWith(`\ufeff“title”,“authors”`)).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(rowsOf(csv.slice(1))[1]).toEqual([
      '在推进中部地区崛起中彰显江西担当',
      '张三；李四',
      '江西日报',
      '2026-07-08',
      '10',
      '',
      '划线',
      '先行先试',
      '一\n二',
      '',
      '论点',
      '2026-11-22 08:00',
      '2026-11-22 08:00',
      'https://epaper.jxxw.com.cn/html/2026-07/08/content_10_123.htm',
      '张三，李四. 在推进中部地区崛起中彰显江西担当[N/OL]. 江西日报，2026-07-08（10）. https://epaper.jxxw.com.cn/html/2026-07/08/content_10_123.htm.',
    ]);
  });

  it('tells times by the clock of the reader', () => {
    const data = exportOf({ highlights: [highlightOf('先行先试', 12)], exported: '2026-11-22T17:00:00.000+08:00' });
    expect(rowsOf(toHighlightsCsv([data], words))[1]).toContain('2026-11-22 16:00');
  });

  it('guards a formula also behind a control character, which no cell keeps', () => {
    const csv = toHighlightsCsv([exportOf({ highlights: [highlightOf('\u0000\u0007=1+1', 0, '一\u0000二')] })], words);
    expect(csv).toContain("'=1+1,一二,");
  });

  it('gives an article with nothing noted a row', () => {
    expect(rowsOf(toHighlightsCsv([exportOf()], words)).length).toBe(2);
  });

  it('gives every quote and note back, and no cell that runs, whatever they hold', () => {
    const [quote, note] = [HIGHLIGHT_COLUMNS.indexOf('quote'), HIGHLIGHT_COLUMNS.indexOf('note')];
    fc.assert(
      fc.property(anyExport, (data) => {
        const rows = rowsOf(toHighlightsCsv([data], words).slice(1));
        expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([HIGHLIGHT_COLUMNS.length]));
        expect(rows.flat().filter((cell) => FORMULA.test(cell))).toEqual([]);
        const given = rows.slice(1).map((row) => [row[quote] ?? '', row[note] ?? ''].map(unguardFormula));
        for (const { selectors, note: text } of data.highlights) {
          expect(given).toContainEqual([cellOf(selectors.quote.exact), cellOf(text)]);
        }
      }),
      RUNS,
    );
  });
});

describe('Readwise CSV', () => {
  it('has the header it asks for, and tags as lines before the note', () => {
    const highlight = { ...highlightOf('先行先试', 12, '好'), tags: ['试点 经验'] };
    expect(rowsOf(toReadwiseCsv([exportOf({ highlights: [highlight] })], words))).toEqual([
      ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Location Type', 'Date'],
      [
        '先行先试',
        '在推进中部地区崛起中彰显江西担当',
        '张三；李四',
        'https://epaper.jxxw.com.cn/html/2026-07/08/content_10_123.htm',
        '.试点_经验\n好',
        '1',
        'order',
        '2026-11-22T08:00:00.000Z',
      ],
    ]);
  });

  it('has eight columns in every row, and no cell that runs, whatever they hold', () => {
    fc.assert(
      fc.property(anyExport, (data) => {
        const rows = rowsOf(toReadwiseCsv([data], words));
        expect(rows.every(({ length }) => length === 8)).toBe(true);
        expect(rows.flat().filter((cell) => FORMULA.test(cell))).toEqual([]);
        expect(rows.slice(1).map(([quote = '']) => unguardFormula(quote))).toEqual(
          expect.arrayContaining(data.highlights.map(({ selectors }) => cellOf(selectors.quote.exact))),
        );
      }),
      RUNS,
    );
  });
});

describe('JSON', () => {
  it('gives every text back as it is, also half a character', () => {
    fc.assert(
      fc.property(fc.array(anyExport, { maxLength: 3 }), (articles) => {
        expect(JSON.parse(toArticlesJson(articles))).toMatchObject({
          format: 'zhiku-reader-articles',
          version: 1,
          articles: articles.map(({ article, highlights }) => ({
            title: article.title,
            authors: article.authors,
            highlights: highlights.map(({ selectors, note, tags }) => ({ quote: selectors.quote.exact, note, tags })),
          })),
        });
      }),
      RUNS,
    );
  });
});

it.each([
  ['CSV', (data: ArticleExport) => toHighlightsCsv([data], words)],
  ['Readwise CSV', (data: ArticleExport) => toReadwiseCsv([data], words)],
  ['JSON', (data: ArticleExport) => toArticlesJson([data])],
])('%s keeps the tags of an article that has no note', (_, write) => {
  expect(write(sampleExport({ note: { ...NOTE, note: '' }, highlights: [] }))).toContain('生态');
});

describe('the Anki file', () => {
  const cardsOf = (file: string) =>
    file
      .split('\n')
      .slice(6, -1)
      .map((line) => line.split('\t'));

  it('asks for terms by name, for words by the note on them, or by what stands around', () => {
    const around = highlightOf('先行先试', 12);
    const file = toAnki(
      [
        exportOf({
          article: articleOf({ title: '题' }),
          highlights: [
            { ...highlightOf('敢闯', 3, '怎么做？'), tags: ['试点 经验'] },
            {
              ...around,
              selectors: { ...around.selectors, quote: { ...around.selectors.quote, prefix: '鼓励', suffix: '，' } },
            },
          ],
          terms: [{ term: termOf('t', '<链长制>'), count: 2 }],
        }),
      ],
      words,
    );
    expect(file.split('\n').slice(0, 6)).toEqual([
      '#separator:tab',
      '#html:true',
      '#notetype:Basic',
      '#deck:智库批注',
      '#guid column:1',
      '#tags column:4',
    ]);
    const cards = cardsOf(file);
    expect(cards.map(([, front]) => front)).toEqual([
      '&lt;链长制&gt;',
      '<small>题</small><br>怎么做？',
      '<small>题</small><br>鼓励<b>［……］</b>，',
    ]);
    expect(cards[1]?.[3]).toBe('智库批注 论点 试点_经验');
  });

  it('of a glossary has a card for each term, the same as where the term was met', () => {
    const terms = [termOf('t', '<链长制>'), termOf('u', '飞地')];
    const cards = cardsOf(toAnkiGlossary(terms, 'zh', words));
    expect(cards.map(([guid, front]) => [guid, front])).toEqual([
      ['zhiku-term-t', '&lt;链长制&gt;'],
      ['zhiku-term-u', '飞地'],
    ]);
    const met = exportOf({ highlights: [], terms: terms.map((term) => ({ term, count: 1 })) });
    expect(toAnki([met], words)).toBe(toAnkiGlossary(terms, met.language, words));
  });

  it('has a card of four columns on each line, whatever they hold', () => {
    fc.assert(
      fc.property(anyExport, (data) => {
        const cards = cardsOf(toAnki([data, data], words));
        expect(cards.length).toBe(data.highlights.length + data.terms.length);
        for (const card of cards) {
          expect(card.length).toBe(4);
          expect(card.join('')).not.toMatch(/<(?!\/?(?:small|b)>|br>)/);
        }
      }),
      RUNS,
    );
  });

  it('gives the words back once the escapes are undone', () => {
    for (const text of HOSTILE) {
      const [card] = cardsOf(toAnki([exportOf({ highlights: [highlightOf(text, 0)] })], words));
      const back = (card?.[2] ?? '').split('<br><small>')[0] ?? '';
      expect(undone(back)).toBe(
        text
          .toWellFormed()
          .replace(/\r\n?|[\n\u0085\u2028\u2029]/g, '\n')
          .replaceAll('\t', ' ')
          .replace(/[^\P{Cc}\n]/gu, ''),
      );
    }
  });
});

function undone(html: string): string {
  return html
    .replaceAll('<br>', '\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
