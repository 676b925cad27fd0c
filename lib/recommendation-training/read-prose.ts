import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LabelledPiece } from './labelled-prose';
import { readLabelledProse } from './labelled-prose';

const PROSE = join(import.meta.dirname, 'prose');

/** The two kinds of our prose: as papers print it, and written for its many ways to ask and to tell. */
export const PROSE_KINDS = ['as-printed', 'varied'] as const;
export type ProseKind = (typeof PROSE_KINDS)[number];

/**
 * Reads all pieces of a kind, file by file.
 *
 * @throws {SyntaxError} naming file and line of what cannot be read.
 */
export function readProse(kind: ProseKind): readonly LabelledPiece[] {
  const folder = join(PROSE, kind);
  return readdirSync(folder)
    .toSorted()
    .flatMap((file) => {
      try {
        return readLabelledProse(readFileSync(join(folder, file), 'utf8'));
      } catch (error) {
        throw new SyntaxError(`${kind}/${file}, ${error instanceof Error ? error.message : String(error)}`);
      }
    });
}
