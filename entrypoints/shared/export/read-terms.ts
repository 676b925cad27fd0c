import { mergedTerms } from '@/lib/domain/glossary/own-glossary';
import type { Term } from '@/lib/domain/glossary/term';
import type { Database } from '@/lib/storage/database';
import { ownGlossary } from '@/lib/storage/own-glossary';

/** The glossary as the reader has it, from the extension's own file: for a worker, which can ask no background. */
export async function readTerms(database: Database): Promise<readonly Term[]> {
  const [file, own] = await Promise.all([fetch('/glossary-entries.json'), ownGlossary(database)]);
  // The build has held it to the schema, and nobody else can write into the extension.
  const bundled = (await file.json()) as readonly Term[];
  return mergedTerms(bundled, own);
}
