import { Parser } from 'commonmark';
import type { Node } from 'commonmark';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ArticleExport } from '@/lib/export/article-export';
import { toMarkdown } from '@/lib/export/markdown';
import { ARTICLE_SHAPE } from '@/lib/export/template/article-shape';
import { defaultTemplate } from '@/lib/export/template/default-template';
import { parseTemplate } from '@/lib/export/template/parse-template';
import { termOf } from '../domain/glossary/term-of';
import { articleOf, exportOf, highlightOf } from './article-of';
import { words } from './export-words';
import { anyExport, HOSTILE, inOneLine, RUNS } from './hostile';

const parsed = parseTemplate(defaultTemplate(words), ARTICLE_SHAPE);
const write = (data: ArticleExport) => (parsed.ok ? toMarkdown(data, parsed.template, words) : '');

describe('Markdown by the default template', () => {
  it('gives front matter, citation, quote, note, tags and terms', () => {
    const markdown = write(
      exportOf({
        article: articleOf({ kicker: '智库', title: '甲"乙' }),
        highlights: [{ ...highlightOf('先行先试', 12, '见 *第3段*\n\n再看'), tags: ['试点 经验', '2025'] }],
        terms: [{ term: termOf('t', '“1269”行动计划'), count: 2 }],
      }),
    );
    expect(markdown).toBe(`---
title: "甲\\"乙"
kicker: "智库"
source: "https://epaper.jxxw.com.cn/html/2026-07/08/content_10_123.htm"
author:
  - "张三"
  - "李四"
published: 2026-07-08
created: 2026-11-22
publisher: "江西日报"
edition: "10"
tags:
  - clippings
  - "试点-经验"
  - "_2025"
---

# 甲"乙

## 引用格式

- 张三，李四. 甲"乙\\[N\\]. 江西日报，2026-07-08（10）.
- 张三，李四. 甲"乙\\[N/OL\\]. 江西日报，2026-07-08（10）. <https://epaper.jxxw.com.cn/html/2026-07/08/content_10_123.htm>.

## 划线与批注

> [!quote] 论点
> ==先行先试== ^zk-000000000000

> [!note] 批注：
> 见 *第3段*
> 
> 再看

#试点-经验 #_2025 

## 文中术语

- [[“1269”行动计划]] t ×2 · 现行 — 一句话。 (仅据文章)
`);
  });

  it('lists what the article recommends', () => {
    const measure = {
      start: 0,
      end: 8,
      text: '建议建立容错机制。',
      strength: 'should',
      actor: null,
      action: '建立',
      object: '容错机制',
      heading: null,
      termIds: [],
    } as const;
    expect(write(exportOf({ measures: [measure] }))).toContain(
      `\n\n## ${words.memo.measures}\n\n- 建议建立容错机制。（${words.memo.strengths.should}）\n`,
    );
  });

  it('shows HTML of a note as text, and leaves its code and addresses as they are', () => {
    const note = 'https://e.cn/?a=1&b=2 <i>&lt;\n\n```\na < b && c\n```\n\n<b>\n```\n<u>未完';
    const markdown = write(exportOf({ highlights: [highlightOf('先行先试', 0, note)] }));
    expect(markdown).toContain(
      '> https://e.cn/?a=1&b=2 &lt;i>&amp;lt;\n> \n> ```\n> a < b && c\n> ```\n> \n> &lt;b>\n> ```\n> &lt;u>未完\n',
    );
  });

  it.each([
    ['若 `a < b && c` 则 <b>', '若 `a < b && c` 则 &lt;b>'],
    ['`<i>` 与\n`<u>`', '`<i>` 与\n> `<u>`'],
    ['一个 ` 不成对 <i>\n`<u>`', '一个 ` 不成对 &lt;i>\n> `&lt;u>`'],
    ['\\`<i>`', '\\`&lt;i>`'],
    ['``<i>``', '``&lt;i>``'],
  ])('leaves code within a line as it is where it is certain to be code: %s', (note, written) => {
    expect(write(exportOf({ highlights: [highlightOf('先行先试', 0, note)] }))).toContain(`> ${written}\n`);
  });

  it('writes no HTML, wherever a note has it and whatever fences stand around', () => {
    const pieces = fc.constantFrom(
      '```',
      '````',
      '  ```',
      '``` js',
      '~~~',
      '    ```',
      '- ```',
      '- 甲',
      '  乙',
      '> 丙',
      '`',
      '`<i>`',
      '甲 `<i>` 乙 <u> `&lt;`',
      '`<i',
      '<i>`',
      '| `<i>` | `|` <u> |',
      '\\`<i>`',
      '',
      '<b>',
      '<!--',
      '&lt;',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (lines) => {
        const walker = new Parser()
          .parse(
            write(exportOf({ highlights: [highlightOf('先行先试', 0, lines.join('\n'))] })).split('\n---\n')[1] ?? '',
          )
          .walker();
        for (let event = walker.next(); event !== null; event = walker.next())
          expect(event.node.type).not.toMatch(/html/);
      }),
      {
        numRuns: 1000,
        examples: [[['<!--', '  ```', '```', '<!--', '```']], [['~~~', '```', '~~~', '<b>', '```']]],
      },
    );
  });

  it.each(HOSTILE.map((text) => [text.slice(0, 30), text]))('cannot be broken by %j', (_, text) => {
    const markdown = write(
      exportOf({
        article: articleOf({ title: text, authors: [text] }),
        highlights: [highlightOf(text, 0, text), highlightOf('第二处', 9)],
      }),
    );
    expect(frontMatterOf(markdown)).toMatchObject({
      title: inOneLine(text) === '' ? expect.anything() : text.toWellFormed(),
      author: [text.toWellFormed()],
    });
    expect(textsOf(markdown).at(-1)).toContain('==第二处== ^zk-');
  });

  it('keeps its structure and every text, whatever the article holds', () => {
    fc.assert(
      fc.property(anyExport, (data) => {
        const { article, highlights } = data;
        const markdown = write(data);
        const title = inOneLine(article.title) === '' ? words.untitled : article.title;
        expect(frontMatterOf(markdown)).toMatchObject({ title: title.toWellFormed() });
        const nodes = topLevelOf(markdown);
        expect(nodes.filter(({ type }) => /html/.test(type))).toEqual([]);
        expect(textOf(nodes[0]).trim()).toBe(inOneLine(title));
        const quotes = textsOf(markdown).filter((text) => text.startsWith('[!quote]'));
        expect(quotes).toEqual(
          highlights.map(
            ({ id, selectors }) =>
              `[!quote] 论点 ==${inOneLine(selectors.quote.exact)}== ^zk-${id.replace('-', '').slice(0, 12)}`,
          ),
        );
      }),
      RUNS,
    );
  });
});

function frontMatterOf(markdown: string): unknown {
  return parse(markdown.slice(4, markdown.indexOf('\n---\n')));
}

function topLevelOf(markdown: string): readonly Node[] {
  const document = new Parser().parse(markdown.slice(markdown.indexOf('\n---\n') + 5));
  const nodes: Node[] = [];
  for (let node = document.firstChild; node !== null; node = node.next) nodes.push(node);
  return nodes;
}

/** The texts of the callouts, each in one line. */
function textsOf(markdown: string): readonly string[] {
  return topLevelOf(markdown)
    .filter(({ type }) => type === 'block_quote')
    .map((node) => textOf(node));
}

function textOf(root: Node | undefined): string {
  if (root === undefined) return '';
  let text = '';
  const walker = root.walker();
  for (let event = walker.next(); event !== null; event = walker.next()) {
    const { node, entering } = event;
    if (entering) text += /break/.test(node.type) ? ' ' : (node.literal ?? '');
  }
  return text;
}
