import * as v from 'valibot';
import { ownTermSchema } from '@/lib/domain/glossary/schema';
import type { ImportedEntry, ImportProblem, ReadEntries } from './imported-entry';

/** An entry as a file has it, before it is held to the schema. */
export interface RawEntry {
  readonly line: number;
  readonly id: string | null;
  readonly content: unknown;
}

/** As many as one request to store them may hold. */
const MOST_ENTRIES = 20_000;
/** A file that is wrong throughout is not listed to its end. */
const MOST_PROBLEMS = 50;

/** Holds every entry of a file to the schema of own entries; all of them pass, or none is taken. */
export function checkEntries(raw: readonly RawEntry[]): ReadEntries {
  if (raw.length === 0) return refuse([{ code: 'no-entries', line: null, detail: '' }]);
  if (raw.length > MOST_ENTRIES) {
    return refuse([{ code: 'too-many-entries', line: null, detail: String(MOST_ENTRIES) }]);
  }
  const entries: ImportedEntry[] = [];
  const problems: ImportProblem[] = [...sameIds(raw)];
  for (const { line, id, content } of raw) {
    const result = v.safeParse(ownTermSchema, content);
    if (result.success) entries.push({ line, id, content: result.output });
    else problems.push(...result.issues.map((issue) => problemOf(line, issue)));
  }
  return problems.length > 0 ? refuse(problems) : { ok: true, entries };
}

function refuse(problems: readonly ImportProblem[]): ReadEntries {
  const inOrder = [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return { ok: false, problems: inOrder.slice(0, MOST_PROBLEMS) };
}

function problemOf(line: number, issue: v.BaseIssue<unknown>): ImportProblem {
  return { code: 'bad-field', line, detail: v.getDotPath(issue) ?? '' };
}

function sameIds(raw: readonly RawEntry[]): readonly ImportProblem[] {
  const lines = new Map<string, number>();
  return raw.flatMap(({ id, line }): readonly ImportProblem[] => {
    if (id === null) return [];
    const earlier = lines.get(id);
    lines.set(id, earlier ?? line);
    return earlier === undefined ? [] : [{ code: 'same-id', line, detail: `${id} (${String(earlier)})` }];
  });
}
