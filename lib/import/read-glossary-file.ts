import { decodeText } from './decode-text';
import { readGlossaryCsv } from './glossary-csv';
import { readGlossaryJson } from './glossary-json';
import { readGlossaryTbx } from './glossary-tbx';
import type { ParseXml } from './glossary-tbx';
import type { ContentBefore, ImportProblemCode, ReadEntries } from './imported-entry';

/** Larger than any glossary; a larger file is refused before it is looked at. In bytes. */
export const LARGEST_FILE = 20_000_000;

export interface ReadingTools {
  readonly parseXml: ParseXml;
  readonly contentBefore: ContentBefore;
}

/** Reads a glossary from a file: JSON, TBX or a table, told apart by how it begins. Never throws for what a file holds. */
export function readGlossaryFile(bytes: Uint8Array, { parseXml, contentBefore }: ReadingTools): ReadEntries {
  if (bytes.length > LARGEST_FILE) return refuse('too-large', String(LARGEST_FILE / 1_000_000));
  const text = decodeText(bytes);
  if (text === null) return refuse('not-text', '');
  const beginning = text.slice(0, 200).trimStart();
  if (beginning.startsWith('{') || beginning.startsWith('[')) return readGlossaryJson(text);
  if (beginning.startsWith('<')) return readGlossaryTbx(text, parseXml, contentBefore);
  return readGlossaryCsv(text, contentBefore);
}

function refuse(code: ImportProblemCode, detail: string): ReadEntries {
  return { ok: false, problems: [{ code, line: null, detail }] };
}
