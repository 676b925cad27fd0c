import * as v from 'valibot';
import { GLOSSARY_FORMAT, GLOSSARY_FORMAT_VERSION } from '@/lib/domain/glossary/glossary-format';
import { checkEntries } from './check-entries';
import type { ImportProblemCode, ReadEntries } from './imported-entry';
import { linesOfEntries } from './lines-of-entries';

const fileSchema = v.looseObject({
  format: v.literal(GLOSSARY_FORMAT),
  version: v.pipe(v.number(), v.integer()),
  entries: v.array(v.looseObject({ id: v.optional(v.string()) })),
});

/** Reads a glossary exported as JSON; all of it is right, or none is taken. */
export function readGlossaryJson(text: string): ReadEntries {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return refuse('not-json', lineOfError(text, error), error instanceof Error ? error.message : String(error));
  }
  const file = v.safeParse(fileSchema, json);
  if (!file.success) return refuse('not-json', null, v.summarize(file.issues));
  const { version, entries } = file.output;
  if (version > GLOSSARY_FORMAT_VERSION) return refuse('newer-format', null, String(version));
  const lines = linesOfEntries(text);
  return checkEntries(
    entries.map(({ id, ...content }, index) => ({ line: lines[index] ?? 1, id: id ?? null, content })),
  );
}

function refuse(code: ImportProblemCode, line: number | null, detail: string): ReadEntries {
  return { ok: false, problems: [{ code, line, detail }] };
}

/** The line a parser's message names, or the line of the position it names. */
function lineOfError(text: string, error: unknown): number | null {
  const message = error instanceof Error ? error.message : '';
  const line = /line (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined ? null : text.slice(0, Number(position)).split('\n').length;
}
