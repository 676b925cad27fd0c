import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlockNode, InlineNode } from '@/lib/domain/markdown/markdown-nodes';
import { plainText } from '@/lib/domain/markdown/plain-text';
import { readMarkdown } from '@/lib/domain/markdown/read-markdown';

const text = (words: string): InlineNode => ({ type: 'text', text: words });
const paragraph = (...children: readonly InlineNode[]): BlockNode => ({ type: 'paragraph', children });
const inline = (markdown: string): unknown => {
  const [block] = readMarkdown(markdown);
  return block?.type === 'paragraph' ? block.children : block;
};

function addressesIn(nodes: readonly (BlockNode | InlineNode)[]): readonly string[] {
  return nodes.flatMap((node) => [
    ...(node.type === 'link' ? [node.address] : []),
    ...('children' in node ? addressesIn(node.children) : []),
    ...('items' in node ? node.items.flatMap(addressesIn) : []),
  ]);
}

function depthOf(nodes: readonly (BlockNode | InlineNode)[]): number {
  const below = (node: BlockNode | InlineNode): number => {
    if ('children' in node) return depthOf(node.children);
    return 'items' in node ? Math.max(0, ...node.items.map(depthOf)) : 0;
  };
  return 1 + nodes.reduce((deepest, node) => Math.max(deepest, below(node)), 0);
}

describe('readMarkdown', () => {
  it('reads headings, lists, quotes and code', () => {
    expect(readMarkdown('## 要点 ##\n3. 甲\n4. 乙\n   - 丙\n> 引\n> 文\n```\n*码*\n```\n末')).toEqual([
      { type: 'heading', level: 2, children: [text('要点')] },
      {
        type: 'list',
        first: 3,
        items: [
          [paragraph(text('甲'))],
          [paragraph(text('乙')), { type: 'list', first: null, items: [[paragraph(text('丙'))]] }],
        ],
      },
      { type: 'quote', children: [paragraph(text('引'), { type: 'break' }, text('文'))] },
      { type: 'code', text: '*码*' },
      paragraph(text('末')),
    ]);
  });

  it('keeps the ends of lines, and a topic (#标签) as text', () => {
    expect(inline('#标签\n1.5 倍')).toEqual([text('#标签'), { type: 'break' }, text('1.5 倍')]);
  });

  it.each([
    ['**“先行先试”**的意思', [{ type: 'strong', children: [text('“先行先试”')] }, text('的意思')]],
    [
      '甲*乙**丙**丁*戊',
      [
        text('甲'),
        { type: 'emphasis', children: [text('乙'), { type: 'strong', children: [text('丙')] }, text('丁')] },
        text('戊'),
      ],
    ],
    ['***三***', [{ type: 'emphasis', children: [{ type: 'strong', children: [text('三')] }] }]],
    ['file_name_here 与 2 * 3 * 4', [text('file_name_here 与 2 * 3 * 4')]],
    ['`*码*` 与 ``a`b``', [{ type: 'code', text: '*码*' }, text(' 与 '), { type: 'code', text: 'a`b' }]],
    ['\\*不是\\*', [text('*不是*')]],
    ['*交[叉*](https://a.cn)', [{ type: 'emphasis', children: [text('交[叉')] }, text('](https://a.cn)')]],
  ])('reads %j', (markdown, nodes) => {
    expect(inline(markdown)).toEqual(nodes);
  });

  it('makes links of http and https addresses, in brackets or bare, up to the sentence’s own marks', () => {
    const link = (address: string, words = address) => ({ type: 'link', address, children: [text(words)] });
    expect(inline('[见*此*](https://a.cn/x_(y)?q=1)')).toEqual([
      {
        type: 'link',
        address: 'https://a.cn/x_(y)?q=1',
        children: [text('见'), { type: 'emphasis', children: [text('此')] }],
      },
    ]);
    expect(inline('见https://a.cn/b。再看（http://b.cn）.')).toEqual([
      text('见'),
      link('https://a.cn/b'),
      text('。再看（'),
      link('http://b.cn'),
      text('）.'),
    ]);
    expect(inline('**https://a.cn/b**')).toEqual([{ type: 'strong', children: [link('https://a.cn/b')] }]);
    expect(inline('[https://a.cn](https://b.cn)')).toEqual([link('https://b.cn', 'https://a.cn')]);
  });

  it.each([
    '[a](javascript:alert(1))',
    '[a](java\tscript:alert(1))',
    '[a](data:text/html,x)',
    '[a](//evil.cn)',
    '[a][b]\n\n[b]: javascript:alert(1)',
    '<javascript:alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    '![x](data:image/svg+xml,x)',
  ])('makes no link of %j and loses none of it', (markdown) => {
    expect(addressesIn(readMarkdown(markdown))).toEqual([]);
    expect(plainText(readMarkdown(markdown)).replace(/\s/g, '')).toBe(markdown.replace(/\s/g, ''));
  });

  it('shows HTML as text', () => {
    expect(inline('<img src=x onerror=alert(1)> & &lt;')).toEqual([text('<img src=x onerror=alert(1)> & &lt;')]);
  });

  it('reads what is written without marks as it stands', () => {
    const words = fc.stringMatching(/^[\p{sc=Han}a-z，。：“”（）]+$/u).filter((some) => !some.includes('http'));
    fc.assert(
      fc.property(words, (some) => {
        expect(readMarkdown(some)).toEqual([paragraph(text(some))]);
      }),
    );
  });

  it('reads again what it is written from', () => {
    const words = fc.stringMatching(/^[\p{sc=Han}，“”]{1,6}$/u).map(text);
    const strong = fc.tuple(words).map((children): InlineNode => ({ type: 'strong', children }));
    const link = fc
      .tuple(fc.oneof(words, strong))
      .map((children): InlineNode => ({ type: 'link', address: 'https://a.cn/甲?b=(1)', children }));
    const pieces = fc.tuple(words, fc.oneof(strong, link, fc.constant<InlineNode>({ type: 'code', text: '*' })), words);
    const block: fc.Arbitrary<BlockNode> = fc.letrec<{ block: BlockNode }>((tie) => ({
      block: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        pieces.map((children): BlockNode => ({ type: 'paragraph', children })),
        fc
          .tuple(fc.integer({ min: 1, max: 6 }), pieces)
          .map(([level, children]): BlockNode => ({ type: 'heading', level, children })),
        fc.tuple(pieces, tie('block')).map(([children, below]): BlockNode => ({
          type: 'quote',
          children: [{ type: 'paragraph', children }, below],
        })),
        fc
          .tuple(fc.constantFrom(null, 7), fc.array(fc.tuple(tie('block')), { minLength: 1, maxLength: 3 }))
          .map(([first, items]): BlockNode => ({ type: 'list', first, items })),
      ),
    })).block;
    fc.assert(
      fc.property(block, (node) => {
        expect(readMarkdown(written(node))).toEqual([node]);
      }),
    );
  });

  it('takes any text without an exception, links only to http addresses and nests within bounds', () => {
    const hostile = fc.array(
      fc.constantFrom(
        '*',
        '_',
        '**',
        '[',
        ']',
        '](',
        ')',
        '](https://a.cn)',
        'http://',
        '`',
        '\\',
        '>',
        '- ',
        '1. ',
        '    ',
        '#',
        '\n',
        '<',
        '甲',
        '\ud800',
        '```',
        ' ',
        'a',
      ),
      { maxLength: 60 },
    );
    const anything = fc.oneof(
      hostile.map((some) => some.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(anything, (some) => {
        const nodes = readMarkdown(some);
        for (const address of addressesIn(nodes)) expect(address).toMatch(/^https?:\/\/[^\s\p{Cc}\p{Cf}]+$/u);
        expect(depthOf(nodes)).toBeLessThan(40);
      }),
      { numRuns: 500 },
    );
  }, 30_000);

  it.each([
    '*[_>',
    '*',
    '[',
    '>',
    '_a',
    '`a',
    'a**b',
    '[a](',
    '- ',
    '\n> - ',
    '![',
    '*a _b ',
    '[](http://',
    'http://',
    'http://a.cn)',
    '*a* ',
    '*甲',
    '`\n``',
    '```\n',
    '~~~\nx',
    '# #',
    '\\',
    '1. ',
    ' ',
    '`` ` ',
  ])('takes a megabyte of %j without getting stuck', (pattern) => {
    const hostile = pattern.repeat(1_000_000 / pattern.length);
    const start = performance.now();
    expect(readMarkdown(hostile).length).toBeGreaterThanOrEqual(0);
    expect(performance.now() - start).toBeLessThan(4_000);
  });
});

function written(node: BlockNode): string {
  if (node.type === 'paragraph') return node.children.map(writtenInline).join('');
  if (node.type === 'heading') return `${'#'.repeat(node.level)} ${node.children.map(writtenInline).join('')}`;
  if (node.type === 'code') return `\`\`\`\n${node.text}\n\`\`\``;
  if (node.type === 'quote') return indented(node.children.map(written).join('\n\n'), '> ', '> ');
  return node.items
    .map((item, index) => {
      const marker = node.first === null ? '- ' : `${String(node.first + index)}. `;
      return indented(item.map(written).join('\n\n'), marker, ' '.repeat(marker.length));
    })
    .join('\n');
}

function writtenInline(node: InlineNode): string {
  if (node.type === 'text') return node.text;
  if (node.type === 'code') return `\`${node.text}\``;
  if (node.type === 'break') return '\n';
  const inner = node.children.map(writtenInline).join('');
  if (node.type === 'link') return `[${inner}](${node.address})`;
  return node.type === 'strong' ? `**${inner}**` : `*${inner}*`;
}

function indented(block: string, first: string, rest: string): string {
  return first + block.replaceAll('\n', `\n${rest}`);
}
