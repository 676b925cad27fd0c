import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { storedDataSchema } from '@/lib/domain/library/schema';
import { toBackup } from '@/lib/export/backup';
import { planFile } from '@/entrypoints/options/backup/plan-file';
import type { PlannedFile } from '@/entrypoints/options/backup/plan-file';
import { sha256 } from '@/entrypoints/options/backup/sha256';
import { EMPTY_LIBRARY } from '../../../lib/domain/library/empty-library';

const TIME = '2026-11-26T02:00:00.000Z';
const TEMPLATED = { ...EMPTY_LIBRARY, exportTemplate: '# {{title}}' };
const plan = (content: string, library = () => Promise.resolve(EMPTY_LIBRARY)) =>
  planFile({ fileName: 'a.json', bytes: new TextEncoder().encode(content) }, { library, now: TIME });
const written = async ({ pieces }: PlannedFile) => {
  const texts = await Promise.all(pieces.map((piece) => piece.text()));
  return v.parse(storedDataSchema, JSON.parse(texts.join('')));
};

describe('a file to be restored', () => {
  it('is planned as a backup, with what is to be written as the background takes it', async () => {
    const file = await plan(await toBackup(TEMPLATED, TIME, sha256));
    expect(file.chosen).toMatchObject({ type: 'plan', fileName: 'a.json', exported: TIME });
    expect(file.chosen).toMatchObject({ counts: { exportTemplate: { added: 1, changed: 0, kept: 0 } } });
    expect(await written(file)).toEqual(TEMPLATED);
  });

  it('is set against what is here', async () => {
    const file = await plan(await toBackup(TEMPLATED, TIME, sha256), () => Promise.resolve(TEMPLATED));
    expect(file.chosen).toMatchObject({ counts: { exportTemplate: { added: 0, changed: 0, kept: 0 } } });
    expect(await written(file)).toEqual(EMPTY_LIBRARY);
  });

  it('may hold annotations made elsewhere, of which some are left out', async () => {
    const note = { id: 'h1', text: '别处的批注', tags: [], target: [] };
    const annotations = [
      { ...note, uri: 'https://epaper.jxxw.com.cn/html/2026-03/16/content_10_70001.htm?from=x' },
      { ...note, id: 'h2', uri: 'urn:x-pdf:1' },
    ];
    const file = await plan(JSON.stringify({ annotations }));
    expect(file.chosen).toMatchObject({ type: 'plan', exported: null, skipped: new Map([['no-page', 1]]) });
    const { articles } = await written(file);
    expect(articles.map(({ address }) => address)).toEqual([
      'https://epaper.jxxw.com.cn/html/2026-03/16/content_10_70001.htm',
    ]);
  });

  it('is refused for what it is before the library is read', async () => {
    const never = () => Promise.reject(new Error('read'));
    const backup = await toBackup(TEMPLATED, TIME, sha256);
    const refusals = await Promise.all(
      [backup.replace('title', 'other'), backup.replace('"version":3', '"version":99'), '{"a":1}', 'no JSON'].map(
        async (content) => (await plan(content, never)).chosen,
      ),
    );
    expect(refusals).toMatchObject([
      { type: 'refused', code: 'damaged' },
      { type: 'refused', code: 'newer-format', detail: '99' },
      { type: 'not-annotations', code: 'not-annotations' },
      { type: 'not-annotations', code: 'not-json' },
    ]);
    await expect(plan(backup, never)).rejects.toThrow('read');
  });
});
