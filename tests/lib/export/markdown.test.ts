import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { toMarkdown } from '@/lib/export/markdown';
import { termOf } from '../domain/glossary/term-of';
import { words } from './export-words';
import { articleOf, exportOf, highlightOf } from './article-of';

function frontMatterOf(markdown: string): unknown {
  return parse(markdown.slice(4, markdown.indexOf('\n---\n')));
}

describe('toMarkdown', () => {
  it('gives citation, quote, note and terms', () => {
    const markdown = toMarkdown(
      exportOf({
        highlights: [highlightOf('先行先试', 12, '见 *第3段*')],
        terms: [{ term: termOf('t', '“1269”行动计划'), count: 2 }],
      }),
      words,
    );
    expect(markdown).toContain('江西日报，2026-07-08（10）.\n');
    expect(markdown).toContain('> [!quote] 论点\n> ==先行先试== ^zk-000000000000');
    expect(markdown).toContain('**批注：** 见 *第3段*');
    expect(markdown).toContain('**“1269”行动计划** t ×2 · 现行');
  });

  it.each(['"引号"', '一\n---\n二', 'a: b\n- c', ']] [[', '\\', '\u2028', '<img src=x onerror=alert(1)>', '\ud800'])(
    'cannot be broken by the title %j',
    (title) => {
      const markdown = toMarkdown(exportOf({ article: articleOf({ title }) }), words);
      expect(frontMatterOf(markdown)).toMatchObject({ title: title.toWellFormed(), author: ['张三', '李四'] });
      expect(markdown.slice(markdown.indexOf('\n---\n'))).not.toContain('<img');
    },
  );

  it('keeps a quote in its callout and HTML out of notes, whatever they hold', () => {
    const anything = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(anything, anything, anything, (title, exact, note) => {
        const markdown = toMarkdown(
          exportOf({ article: articleOf({ title }), highlights: [highlightOf(exact, 0, note)] }),
          words,
        );
        expect(frontMatterOf(markdown)).toMatchObject({ title: title.toWellFormed() });
        expect(markdown.match(/^> ==.*== \^zk-/gm)).toHaveLength(1);
        expect(markdown.slice(markdown.indexOf('\n# ')).replaceAll(/<https?:[^>]*>/g, '')).not.toMatch(/<[a-z!/]/i);
      }),
    );
  });
});
