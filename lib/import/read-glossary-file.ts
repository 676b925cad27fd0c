import { decodeText } from './decode-text';
import { readGlossaryCsv } from './glossary-csv';
import { readGlossaryJson } from './glossary-json';
import { readGlossaryTbx } from './glossary-tbx';
import type { ParseXml } from './glossary-tbx';
import type { ImportProblemCode, ReadEntries } from './imported-entry';

/** Larger than any glossary; a larger file is refused before it is looked at. In bytes. */
export const LARGEST_FILE = 20_000_000;

interface ReadingTools {
  readonly parseXml: ParseXml;
  /** ISO 8601 day, for entries that do not say when they were checked. */
  readonly today: string;
}

/** Reads a glossary from a file: JSON, TBX or a table, told apart by how it begins. Never throws for what a file holds. */
export function readGlossaryFile(bytes: Uint8Array, { parseXml, today }: ReadingTools): ReadEntries {
  if (bytes.length > LARGEST_FILE) return refuse('too-large', String(LARGEST_FILE / 1_000_000));
  const text = decodeText(bytes);
  if (text === null) return refuse('not-text', '');
  const beginning = text.slice(0, 200).trimStart();
  if (beginning.startsWith('{') || beginning.startsWith('[')) return readGlossaryJson(text);
  if (beginning.startsWith('<')) return readGlossaryTbx(text, parseXml, today);
  return readGlossaryCsv(text, today);
}

function refuse(code: ImportProblemCode, detail: string): ReadEntries {
  return { ok: false, problems: [{ code, line: null, detail }] };
}
