import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { copiedText } from '@/lib/export/copied-text';
import { EXPORT_FORMATS } from '@/lib/export/formats';
import { makeFiles } from '@/lib/export/make-files';
import { ARTICLE_SHAPE } from '@/lib/export/template/article-shape';
import { parseTemplate } from '@/lib/export/template/parse-template';
import { toZip } from '@/lib/export/zip';
import { articleOf, exportOf } from './article-of';
import { words } from './export-words';

const parsed = parseTemplate('# {{title}}', ARTICLE_SHAPE);
if (!parsed.ok) throw new Error(parsed.problem.code);
const choices = { words, template: parsed.template };
const titled = (title: string) => exportOf({ article: articleOf({ title }) });

describe('makeFiles', () => {
  it.each(EXPORT_FORMATS.map((format) => [format.id, format] as const))(
    'makes %s of one article, of several and of none',
    async (id, { files, extension, mediaType }) => {
      expect(await makeFiles(id, [titled('甲')], choices)).toMatchObject([
        { name: `2026-07-08 甲 - 张三等.${extension}`, mediaType },
      ]);
      const several = await makeFiles(id, [titled('甲'), titled('甲'), titled('乙')], choices);
      const names = several.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      if (files === 'one') expect(names).toEqual([`智库批注 2026-11-22.${extension}`]);
      else expect(names).toContain(`2026-07-08 甲 - 张三等 (2).${extension}`);
      for (const { content } of several) expect(content.length).toBeGreaterThan(0);
      await expect(makeFiles(id, [], choices)).resolves.toBeDefined();
    },
  );

  it('gives the files of no two formats the same name', () => {
    const extensions = EXPORT_FORMATS.map(({ extension }) => extension);
    expect(new Set(extensions).size).toBe(extensions.length);
  });

  it('binds several Markdown files by an index that links to each', async () => {
    const [index] = await makeFiles('markdown', [titled('甲|乙]]'), titled('乙')], choices);
    expect(index).toMatchObject({
      name: '智库批注 2026-11-22.md',
      content: `# 智库批注

- [[2026-07-08 甲 乙 - 张三等]] · 江西日报
- [[2026-07-08 乙 - 张三等]] · 江西日报
`,
    });
  });
});

describe('toZip', () => {
  it('holds every file under its name, and pauses when it has gone on for long', async () => {
    const files = Array.from({ length: 200 }, (_, index) => ({
      name: `第${String(index)}篇.md`,
      mediaType: 'text/markdown',
      content: '江西'.repeat(index),
    }));
    let time = 0;
    const pauses: number[] = [];
    const chunks = await toZip(
      files,
      new Date(2026, 10, 22),
      () => (time += 10),
      (done) => Promise.resolve(void pauses.push(done)),
    );
    const zip = unzipSync(new Uint8Array(await new Blob(chunks).arrayBuffer()));
    expect(Object.keys(zip)).toEqual(files.map(({ name }) => name));
    expect(strFromU8(zip['第7篇.md'] ?? new Uint8Array())).toBe('江西'.repeat(7));
    expect(pauses.length).toBeGreaterThan(50);
  });
});

describe('copiedText', () => {
  const source =
    '张三，李四. 在推进中部地区崛起中彰显江西担当[N/OL]. 江西日报，2026-07-08（10）. https://epaper.jxxw.com.cn/html/2026-07/08/content_10_123.htm.';
  const highlights = [
    { quote: '先行*先试', note: '见<第三段>' },
    { quote: '敢闯\n敢试', note: '' },
  ];
  it.each([
    ['citation', source],
    ['text', `先行*先试\n见<第三段>\n\n敢闯\n敢试\n\n——${source}`],
    [
      'markdown',
      `> 先行\\*先试\n\n见&lt;第三段>\n\n> 敢闯\n>\n> 敢试\n\n—— ${source.replace('[N/OL]', '\\[N/OL\\]').replace('content_10_123', 'content\\_10\\_123')}`,
    ],
  ] as const)('gives highlights and the citation once as %s', (form, text) => {
    expect(copiedText(form, highlights, articleOf(), '2026-11-22')).toBe(text);
  });
});
