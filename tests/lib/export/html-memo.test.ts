import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { toHtmlMemo } from '@/lib/export/html/html-memo';
import { articleOf, highlightOf } from './article-of';
import { words } from './export-words';
import { sampleExport } from './memo-sample';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  // The rules below are about how HTML is typed, or want what a document of several articles has not.
  rules: { 'no-trailing-whitespace': 'off', 'void-style': 'off', 'long-title': 'off', 'no-raw-characters': 'off' },
});

async function problemsOf(page: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(page);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}

const documentOf = (page: string) => new JSDOM(page).window.document;

describe('toHtmlMemo', () => {
  it('is valid HTML, of one article and of several', async () => {
    expect(await problemsOf(toHtmlMemo([sampleExport()], words))).toEqual([]);
    expect(await problemsOf(toHtmlMemo([sampleExport(), sampleExport({ note: null })], words))).toEqual([]);
  });

  it('gives quotes with colours and notes, measures, terms and references', () => {
    const document = documentOf(toHtmlMemo([sampleExport()], words));
    const quotations = [...document.querySelectorAll('.quotation')];
    expect(quotations.map((quotation) => quotation.querySelector('small')?.textContent)).toEqual([
      '论点',
      '数据',
      '存疑',
      '提法',
    ]);
    expect(quotations[0]?.querySelector('.note li')?.textContent).toBe('上游');
    expect(
      [...document.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent)),
    ).toEqual([
      ['一、完善生态补偿机制'],
      ['1', '各地', '各地应当建立健全横向生态补偿机制，扩大“湿地银行”试点范围。', '应', '湿地银行'],
      ['二、引导金融支持'],
      ['2', '—', '可以探索排污权质押贷款。', '可', '—'],
    ]);
    expect(document.querySelector('dt')?.textContent).toBe('湿地银行 wetland bank 试点');
    expect(document.querySelector('.references li')?.textContent).toContain('[N/OL]');
    expect(document.documentElement.lang).toBe('zh-CN');
  });

  it('says its encoding first and lets nothing be loaded or run', () => {
    const page = toHtmlMemo([sampleExport()], words);
    expect(page).toMatch(
      /^<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src (?:'|&#39;)none/,
    );
    expect(documentOf(page).querySelectorAll('script, img, link, iframe, object, [src], [style]')).toHaveLength(0);
  });

  it('carries no mark-up of titles, quotes, notes or addresses, whatever they hold', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '</style><script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        '<!--',
        '</title>',
        ']]>',
        '&lt;script&gt;',
      ),
    );
    const bare = { note: null, terms: [], measures: [] };
    fc.assert(
      fc.property(hostile, hostile, hostile, (title, quote, note) => {
        const article = articleOf({ title, address: `javascript:${title}` });
        const page = toHtmlMemo([sampleExport({ ...bare, article, highlights: [highlightOf(quote, 0, note)] })], words);
        const document = documentOf(page);
        expect(document.querySelectorAll('script, img, [onerror]')).toHaveLength(0);
        for (const link of document.querySelectorAll('a')) expect(link.protocol).toMatch(/^https?:$/);
        expect(document.querySelectorAll('article')).toHaveLength(1);
        expect(document.querySelectorAll('footer .references li')).toHaveLength(1);
      }),
      { numRuns: 15 },
    );
  }, 30_000);
});
