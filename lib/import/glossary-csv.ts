import Papa from 'papaparse';
import { GLOSSARY_COLUMNS, rowOf } from '@/lib/domain/glossary/table/columns';
import type { GlossaryColumn } from '@/lib/domain/glossary/table/columns';
import { contentOfRow } from '@/lib/domain/glossary/table/content-of-row';
import { unguardFormula } from '@/lib/domain/glossary/table/formula-guard';
import { checkEntries } from './check-entries';
import type { RawEntry } from './check-entries';
import type { ContentBefore, ImportProblem, ReadEntries } from './imported-entry';

/** What a reader's own table may call its columns. */
const CHINESE_HEADERS: Readonly<Record<string, GlossaryColumn>> = {
  术语: 'zh',
  词条: 'zh',
  名称: 'zh',
  中文: 'zh',
  英文: 'en',
  拼音: 'pinyin',
  全称: 'full_name',
  别名: 'aliases',
  摘要: 'summary_zh',
  释义: 'definition_zh',
  定义: 'definition_zh',
  解释: 'definition_zh',
  发布机关: 'issuer_zh',
  文号: 'document_number',
};

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads a glossary as a table (RFC 4180; comma, semicolon or tab) whose first row names the columns; only
 * `zh` must be there, and an entry that is there already keeps what stands in no column. All of it is right,
 * or none is taken.
 */
export function readGlossaryCsv(text: string, contentBefore: ContentBefore): ReadEntries {
  const { rows, problems } = parse(text.replace(/^\ufeff/, ''));
  if (problems.length > 0) return { ok: false, problems };
  const [header, ...body] = rows;
  const columns = (header?.cells ?? []).map(columnOf);
  if (!columns.includes('zh')) {
    return { ok: false, problems: [{ code: 'missing-column', line: header?.line ?? 1, detail: 'zh' }] };
  }
  return checkEntries(body.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')).map(toEntry));

  function toEntry({ line, cells }: Row): RawEntry {
    const named = new Map(columns.map((column, index) => [column, unguardFormula(cells[index] ?? '')]));
    const id = named.get('id')?.trim() || null;
    const before = rowOf(contentBefore(id, named.get('zh')?.trim() ?? ''));
    return { line, id, content: contentOfRow({ ...before, ...Object.fromEntries(named) }) };
  }
}

function columnOf(header: string): GlossaryColumn | 'id' | 'unknown' {
  const name = header.trim();
  if (name === 'id') return 'id';
  if (Object.hasOwn(GLOSSARY_COLUMNS, name)) return name as GlossaryColumn;
  return Object.hasOwn(CHINESE_HEADERS, name) ? (CHINESE_HEADERS[name] ?? 'unknown') : 'unknown';
}

function parse(text: string): { readonly rows: readonly Row[]; readonly problems: readonly ImportProblem[] } {
  const rows: Row[] = [];
  const problems: ImportProblem[] = [];
  let line = 1;
  let from = 0;
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    step: ({ data, errors, meta }) => {
      rows.push({ line, cells: data });
      problems.push(...errors.map(({ message }) => ({ code: 'not-csv' as const, line, detail: message })));
      line += text.slice(from, meta.cursor).split('\n').length - 1;
      from = meta.cursor;
    },
  });
  return { rows, problems };
}

/** What separates the names of the columns most often; the parser's own guess gives up on two columns. */
function delimiterOf(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  const count = (delimiter: string) => header.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}
