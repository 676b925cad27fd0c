import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARTICLE_SHAPE } from '@/lib/export/template/article-shape';
import { articleValues } from '@/lib/export/template/article-values';
import { parseTemplate } from '@/lib/export/template/parse-template';
import { renderTemplate } from '@/lib/export/template/render-template';
import { exportOf, highlightOf } from '../article-of';
import { words } from '../export-words';

const values = articleValues(
  exportOf({
    highlights: [
      { ...highlightOf('甲*', 0, '<b>好</b>'), tags: ['一', '二 三'] },
      { ...highlightOf('乙', 5), colour: 'green' },
    ],
  }),
  words,
);

function render(source: string): unknown {
  const parsed = parseTemplate(source, ARTICLE_SHAPE);
  return parsed.ok ? renderTemplate(parsed.template, values) : parsed.problem;
}

describe('a template', () => {
  it.each([
    ['没有标签', '没有标签'],
    ['{{title}} {{ paper }}', '在推进中部地区崛起中彰显江西担当 江西日报'],
    ['{{title | yaml}}', '"在推进中部地区崛起中彰显江西担当"'],
    ['{{paper | wiki | yaml}}', '"[[江西日报]]"'],
    ['{{#each highlights}}{{number}}.{{quote}} {{/each}}', '1.甲\\* 2.乙 '],
    ['{{#each highlights}}{{note}}|{{/each}}', '&lt;b>好&lt;/b>||'],
    ['{{#each highlights}}{{#if note}}有{{else}}无{{/if}}{{/each}}', '有无'],
    ['{{#each authors}}{{this}}；{{/each}}', '张三；李四；'],
    [
      '{{#each highlights}}{{#each tags}}#{{this | tag}} {{/each}}{{title}}\n{{/each}}',
      '#一 #二-三 在推进中部地区崛起中彰显江西担当\n在推进中部地区崛起中彰显江西担当\n',
    ],
    ['一\n{{#if kicker}}\n{{kicker}}\n{{/if}}\n二', '一\n二'],
    ['{{#each highlights}}\n- {{colour}}\n{{/each}}\n', '- 论点\n- 数据\n'],
    ['{{address | link}}', '<https://epaper.jxxw.com.cn/html/2026-07/08/content_10_123.htm>'],
    ['{单} }} {', '{单} }} {'],
  ])('%j says %j', (source, text) => {
    expect(render(source)).toBe(text);
  });

  it.each([
    ['一\n二 {{titel}}', { code: 'unknown_name', name: 'titel', line: 2, column: 3 }],
    ['{{quote}}', { code: 'unknown_name', name: 'quote', line: 1, column: 1 }],
    ['{{constructor}}', { code: 'unknown_name', name: 'constructor', line: 1, column: 1 }],
    ['{{__proto__}}', { code: 'unknown_name', name: '__proto__', line: 1, column: 1 }],
    ['{{title | upper}}', { code: 'unknown_filter', name: 'upper', line: 1, column: 1 }],
    ['{{title | constructor}}', { code: 'unknown_filter', name: 'constructor', line: 1, column: 1 }],
    ['{{#for title}}', { code: 'unknown_tag', name: '#for title', line: 1, column: 1 }],
    ['{{#each title}}{{/each}}', { code: 'not_a_list', name: 'title', line: 1, column: 1 }],
    ['{{highlights}}', { code: 'not_a_text', name: 'highlights', line: 1, column: 1 }],
    ['甲\n{{#if note}}\n乙', { code: 'open_block', name: '#if note', line: 2, column: 1 }],
    ['甲{{/if}}', { code: 'stray_end', name: '/if', line: 1, column: 2 }],
    ['{{#if note}}{{/each}}', { code: 'stray_end', name: '/each', line: 1, column: 13 }],
    ['{{#if note}}{{else}}{{else}}{{/if}}', { code: 'stray_end', name: 'else', line: 1, column: 21 }],
    ['{{title', { code: 'open_tag', name: '{{title', line: 1, column: 1 }],
    ['甲\n{{title}\n{{page}}', { code: 'open_tag', name: '{{title}\n', line: 2, column: 1 }],
    [
      '{{#each highlights}}{{#each highlights}}{{/each}}{{/each}}',
      { code: 'list_in_itself', name: 'highlights', line: 1, column: 21 },
    ],
    ['{{#if note}}'.repeat(30), { code: 'too_deep', name: '#if note', line: 1, column: 241 }],
  ])('%j is refused', (source, problem) => {
    expect(render(source)).toEqual(problem);
  });

  it('is rendered or refused, whatever it holds, and never runs', () => {
    const pieces = fc.constantFrom(
      '{{',
      '}}',
      '{{title}}',
      '{{#if note}}',
      '{{else}}',
      '{{/if}}',
      '{{#each highlights}}',
      '{{/each}}',
      '{{quote}}',
      '\n',
      ' ',
      '{{this}}',
      '${1}',
      '{{title | yaml}}',
      '甲',
      '{{toString}}',
      '|',
      '{{#each tags}}',
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 14 }).map((some) => some.join('')),
        (source) => {
          const result = render(source);
          if (typeof result === 'string') expect(result).not.toContain('{{title');
          else expect(result).toMatchObject({ line: expect.any(Number), column: expect.any(Number) });
        },
      ),
    );
  });

  it('is read in time that grows with its length', () => {
    const started = performance.now();
    expect(render('{{title}} '.repeat(50_000))).toContain('江西');
    expect(render('{'.repeat(200_000))).toMatchObject({ code: 'open_tag' });
    expect(render('{{#if title}}{{/if}}'.repeat(50_000))).toBe('');
    expect(render(`${' '.repeat(20)}{{#if title}}`.repeat(30_000))).toMatchObject({ line: 1 });
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
