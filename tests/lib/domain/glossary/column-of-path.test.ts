import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ownTermSchema } from '@/lib/domain/glossary/schema';
import { columnOfPath } from '@/lib/domain/glossary/table/column-of-path';
import { GLOSSARY_COLUMNS, rowOf } from '@/lib/domain/glossary/table/columns';
import type { GlossaryColumn } from '@/lib/domain/glossary/table/columns';
import { contentOfRow } from '@/lib/domain/glossary/table/content-of-row';
import { emptyContent } from '@/lib/domain/glossary/term-content';

const COLUMNS = Object.keys(GLOSSARY_COLUMNS) as GlossaryColumn[];
const GOOD = { ...rowOf(emptyContent('2026-11-26')), zh: '飞地经济' };
/** Wrong in each column that can be; the full name and the number of a document may be anything. */
const BAD = {
  aliases: '飞',
  contextual_forms: '飞地',
  formula: '｜一｜one',
  relations: 'friend｜x',
  sources: 'press｜｜题目',
  checked: '昨天',
};

describe('the column of a part of an entry', () => {
  it.each(COLUMNS.filter((column) => !['full_name', 'document_number'].includes(column)))(
    'is %s for what is wrong with that cell',
    (column) => {
      const bad = column in BAD ? BAD[column as keyof typeof BAD] : column === 'zh' ? '飞' : '长'.repeat(6000);
      const result = v.safeParse(ownTermSchema, contentOfRow({ ...GOOD, [column]: bad }));
      expect(result.issues?.map((issue) => columnOfPath(v.getDotPath(issue) ?? ''))).toContain(column);
    },
  );

  it('is null for what is none of an entry', () => {
    expect([columnOfPath(''), columnOfPath('id'), columnOfPath('name')]).toEqual([null, null, null]);
  });
});
