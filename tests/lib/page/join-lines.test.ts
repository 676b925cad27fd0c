import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readBody } from '@/lib/page/read-body';

function paragraphs(html: string): readonly string[] {
  const { document } = new JSDOM(`<body>${html}</body>`).window;
  return readBody(document.body).pageText.text.split('\n');
}

describe('reading lines', () => {
  it('begins a paragraph at an indented line and goes on at one that is not', () => {
    expect(paragraphs('　　第一段的开头<br>接着第一段。<br>　　第二段。')).toEqual([
      '第一段的开头接着第一段。',
      '第二段。',
    ]);
  });

  it('joins lines of a wrapped text that has no indents', () => {
    const line = '一二三四五六七八九十一二三四五六七八九十';
    expect(paragraphs(`${line}<br>${line}<br>到此为止。<br>另起一段。`)).toEqual([
      `${line}${line}到此为止。`,
      '另起一段。',
    ]);
  });

  it('keeps a space between words written apart and none between Chinese characters', () => {
    expect(paragraphs('<p>Made in\nChina 制\n造，VR\n产业</p>')).toEqual(['Made in China 制造，VR产业']);
  });

  it('leaves out what is hidden, the reading of a word, and invisible characters', () => {
    expect(paragraphs('<p><ruby>赣<rt>gàn</rt></ruby>鄱\u200b大地<span style="display:none">藏</span></p>')).toEqual([
      '赣鄱大地',
    ]);
  });

  it('reads a body without text as no block', () => {
    expect(readBody(new JSDOM('<body><p> </p></body>').window.document.body).blocks).toEqual([]);
  });
});
