import { describe, expect, it } from 'vitest';
import { citation } from '@/lib/export/citation';
import { articleOf } from './article-of';

const accessed = '2026-11-22';
const article = articleOf();
const address = article.address;

// The forms are those citeproc-js gives with the CSL styles of both editions.
describe('citation by GB/T 7714', () => {
  it.each([
    ['2015', 'print', '张三, 李四. 在推进中部地区崛起中彰显江西担当[N]. 江西日报, 2026-07-08(10).'],
    [
      '2015',
      'online',
      `张三, 李四. 在推进中部地区崛起中彰显江西担当[N/OL]. 江西日报, 2026-07-08(10)[2026-11-22]. ${address}.`,
    ],
    ['2025', 'print', '张三，李四. 在推进中部地区崛起中彰显江西担当[N]. 江西日报，2026-07-08（10）.'],
    ['2025', 'online', `张三，李四. 在推进中部地区崛起中彰显江西担当[N/OL]. 江西日报，2026-07-08（10）. ${address}.`],
  ] as const)('%s, %s', (edition, medium, text) => {
    expect(citation(article, { edition, medium, accessed })).toBe(text);
  });

  it.each([
    [
      'names three of more authors',
      { authors: ['甲', '乙', '丙', '丁'] },
      '甲，乙，丙，等. 在推进中部地区崛起中彰显江西担当[N]. 江西日报，2026-07-08（10）.',
    ],
    [
      'begins with the title without an author',
      { authors: [] },
      '在推进中部地区崛起中彰显江西担当[N]. 江西日报，2026-07-08（10）.',
    ],
    [
      'takes a page that is no newspaper’s for an online document',
      { page: null, paper: '山水笔记' },
      '张三，李四. 在推进中部地区崛起中彰显江西担当[EB/OL]. 山水笔记，2026-07-08.',
    ],
    [
      'leaves out a day that is not known',
      { date: null },
      '张三，李四. 在推进中部地区崛起中彰显江西担当[N]. 江西日报（10）.',
    ],
  ] as const)('%s', (_, rest, text) => {
    expect(citation(articleOf(rest), { edition: '2025', medium: 'print', accessed })).toBe(text);
  });
});
