import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect } from 'vitest';
import type { ExportFormatId } from '@/lib/export/formats';
import { makeFiles } from '@/lib/export/make-files';
import { ARTICLE_SHAPE } from '@/lib/export/template/article-shape';
import { defaultTemplate } from '@/lib/export/template/default-template';
import { parseTemplate } from '@/lib/export/template/parse-template';
import { articleOf, exportOf, highlightOf } from '../article-of';
import { words } from '../export-words';
import { HOSTILE } from '../hostile';
import { sampleExport } from '../memo-sample';
import { outputOf, withTool } from './tool';

const parsed = parseTemplate(defaultTemplate(words), ARTICLE_SHAPE);
if (!parsed.ok) throw new Error(parsed.problem.code);
const choices = { words, template: parsed.template };

/** What has broken formats before, in the title, the authors, every quotation and every note. */
const hostile = exportOf({
  article: articleOf({ title: HOSTILE.slice(0, -1).join(' '), authors: ['=1+1', '甲\n乙', '{丙}'] }),
  highlights: HOSTILE.map((exact, index) => ({
    ...highlightOf(exact, index * 10, HOSTILE[(index + 3) % HOSTILE.length] ?? ''),
    id: `${String(index).padStart(8, '0')}-0000-4000-8000-000000000000`,
  })),
});
const ARTICLES = [sampleExport(), hostile] as const;
const NOTES = ARTICLES.flatMap(({ highlights }) => highlights).filter(({ note }) => note.trim() !== '').length;

const contentsOf = async (id: ExportFormatId) => (await makeFiles(id, ARTICLES, choices)).map(({ content }) => content);
const pandocOf = (format: string, text: string) =>
  JSON.parse(outputOf('pandoc', ['-f', format, '-t', 'json'], text)) as unknown;

/** The kinds of all elements of a document as pandoc reads it. */
function kindsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(kindsIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 't' in value && typeof value.t === 'string' ? [value.t] : [];
  return [...own, ...Object.values(value).flatMap(kindsIn)];
}

describe('exports, as other programs read them', () => {
  withTool('pandoc')('hold no HTML of a note or a quotation in Markdown', async () => {
    for (const content of await contentsOf('markdown')) {
      const [, body = ''] = /^---\n[\s\S]*?\n---\n([\s\S]*)$/.exec(String(content)) ?? [null, String(content)];
      for (const dialect of ['markdown', 'gfm'])
        expect(kindsIn(pandocOf(dialect, body)).filter((kind) => kind.startsWith('Raw'))).toEqual([]);
    }
  });

  withTool('pandoc')('are newspaper articles in both dialects of BibTeX, none lost', async () => {
    const [content = ''] = await contentsOf('bibtex');
    for (const dialect of ['biblatex', 'bibtex']) {
      const references = JSON.parse(
        outputOf('pandoc', ['-f', dialect, '-t', 'csljson'], content),
      ) as readonly unknown[];
      expect(references).toHaveLength(ARTICLES.length);
      expect(references[0]).toMatchObject({ type: 'article-newspaper', page: '10', 'container-title': '江西日报' });
    }
  });

  withTool('pandoc')('hold each note as a comment in Word', async () => {
    const [content = ''] = await contentsOf('word');
    const folder = mkdtempSync(join(tmpdir(), 'zhiku-word-'));
    writeFileSync(join(folder, 'memo.docx'), content);
    const document = outputOf('pandoc', ['--track-changes=all', '-t', 'json', join(folder, 'memo.docx')]);
    expect(document.match(/comment-start/g) ?? []).toHaveLength(NOTES);
  });

  withTool('xmllint')('are well-formed XML in every part of a Word file', async () => {
    const [content = ''] = await contentsOf('word');
    if (typeof content === 'string') throw new Error('no archive');
    const parts = Object.entries(unzipSync(content)).filter(([name]) => /\.(?:xml|rels)$/.test(name));
    expect(parts.length).toBeGreaterThan(8);
    for (const [, part] of parts) outputOf('xmllint', ['--noout', '-'], strFromU8(part));
  });

  withTool('soffice')('hold no formula in CSV, and open as a Word file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zhiku-office-'));
    const convert = (to: string, name: string, content: string | Uint8Array, more: readonly string[] = []) => {
      writeFileSync(join(folder, name), content);
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const parameters = [profile, '--headless', ...more, '--convert-to', to, '--outdir', folder, join(folder, name)];
      outputOf('soffice', parameters);
      return readFileSync(join(folder, name.replace(/\.\w+$/, `.${to}`)));
    };
    const cellsOf = (name: string, content: string | Uint8Array) =>
      Object.entries(unzipSync(convert('xlsx', name, content, ['--infilter=CSV:44,34,76,1'])))
        .filter(([part]) => part.startsWith('xl/worksheets/'))
        .map(([, sheet]) => strFromU8(sheet))
        .join('');
    // What is not guarded is run.
    expect(cellsOf('unguarded.csv', '=1+1\n')).toMatch(/<f[ >]/);
    for (const id of ['csv', 'readwise'] as const) {
      const [content = ''] = await contentsOf(id);
      expect(cellsOf(`${id}.csv`, content)).not.toMatch(/<f[ >]/);
    }
    const [word = ''] = await contentsOf('word');
    expect(convert('pdf', 'memo.docx', word).subarray(0, 4).toString()).toBe('%PDF');
  });
});
