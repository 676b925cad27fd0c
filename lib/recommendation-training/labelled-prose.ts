import type { UnitLabel } from '@/lib/domain/recommendation/label';

/** A sentence, clause or heading with the label its writer gave it. */
export interface LabelledText {
  readonly label: UnitLabel;
  readonly text: string;
}

/** A piece of our own prose, paragraph by paragraph; a heading is a paragraph of one unit. */
export interface LabelledPiece {
  readonly title: string;
  /** What kind of text it is, in its writer's words. */
  readonly kind: string;
  readonly paragraphs: readonly (readonly LabelledText[])[];
}

const LABELS: Readonly<Record<string, UnitLabel>> = {
  R: 'recommendation',
  A: 'achievement',
  P: 'problem',
  B: 'background',
  O: 'other',
};

/**
 * Reads pieces from their file: `# title`, `@ kind`, then a unit a line as `R 完善机制。` or, for a heading,
 * `H:R 完善机制`; an empty line ends a paragraph.
 *
 * @throws {SyntaxError} naming the line that is none of these.
 */
export function readLabelledProse(source: string): readonly LabelledPiece[] {
  const pieces: { title: string; kind: string; paragraphs: LabelledText[][] }[] = [];
  let isOpen = false;
  source.split('\n').forEach((line, index) => {
    const at = `line ${String(index + 1)}`;
    const piece = pieces.at(-1);
    if (line.startsWith('# ')) {
      pieces.push({ title: line.slice(2).trim(), kind: '', paragraphs: [] });
      isOpen = false;
      return;
    }
    if (line.trim() === '') {
      isOpen = false;
      return;
    }
    if (piece === undefined) throw new SyntaxError(`${at}: a piece begins with # and its title`);
    if (line.startsWith('@ ')) {
      piece.kind = line.slice(2).trim();
      return;
    }
    const unit = /^(H:)?([RAPBO]) (.*\S)\s*$/.exec(line);
    const label = LABELS[unit?.[2] ?? ''];
    const text = unit?.[3];
    if (label === undefined || text === undefined)
      throw new SyntaxError(`${at}: not a unit with a label of R A P B O: ${line.slice(0, 30)}`);
    const isHeading = unit?.[1] !== undefined;
    if (isHeading || !isOpen) piece.paragraphs.push([]);
    piece.paragraphs.at(-1)?.push({ label, text });
    isOpen = !isHeading;
  });
  return pieces;
}
