import { describe, expect, it } from 'vitest';
import { ARTICLE_SHAPE } from '@/lib/export/template/article-shape';
import { defaultTemplate } from '@/lib/export/template/default-template';
import { namesOf } from '@/lib/export/template/names-of';
import { previewTemplate } from '@/lib/export/template/preview-template';
import { SAMPLE_EXPORT } from '@/lib/export/template/sample-export';
import { words } from '../export-words';

const sample = { ...SAMPLE_EXPORT, language: 'zh' } as const;

describe('previewTemplate', () => {
  it('shows what the default template makes of the sample', () => {
    const preview = previewTemplate(defaultTemplate(words), sample, words);
    expect(preview).toMatchObject({ ok: true });
    expect(preview.ok && preview.text).toMatch(
      /==一词一条，注明出处== \^zk-5a3f0c8e2222\n\n> \[!note\] 批注：\n> 可以\*\*照办\*\*。\n/,
    );
  });

  it('says where a template is wrong', () => {
    expect(previewTemplate('甲 {{乙}}', sample, words)).toEqual({
      ok: false,
      problem: { code: 'unknown_name', name: '乙', line: 1, column: 3 },
    });
  });
});

describe('namesOf', () => {
  it('writes every name as a template can hold it', () => {
    const names = namesOf(ARTICLE_SHAPE).filter((name) => !name.startsWith('|'));
    expect(names.length).toBeGreaterThan(Object.keys(ARTICLE_SHAPE).length);
    for (const name of names) expect(previewTemplate(name, sample, words)).toMatchObject({ ok: true });
  });
});
