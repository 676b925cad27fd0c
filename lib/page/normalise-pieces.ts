import type { JoinedPiece } from './join-lines';

/** Consecutive characters of a text that stand side by side in one text node of the page. */
export interface TextRun {
  /** Offset in the article's text, UTF-16 code units. */
  readonly start: number;
  readonly length: number;
  readonly node: Text;
  /** Offset of the first character in the node's data. */
  readonly nodeStart: number;
}

/** Text as it is read, and where on the page each of its characters stands. */
export interface NormalisedText {
  readonly text: string;
  readonly runs: readonly TextRun[];
}

const WHITE_SPACE = /[\s\u0085\u00a0\u3000]/;
const INVISIBLE = new Set('\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u2060\ufeff');
const OPENING = /[“‘]/;
const CLOSING = /[”’]/;
/** From the CJK radicals on, characters are written without spaces between words. */
const FIRST_WIDE = 0x2e80;

interface Gap {
  readonly node: Text;
  readonly offset: number;
  hasLineBreak: boolean;
}

/**
 * Reads pieces as one line of text: indents and invisible characters go, a hard line break goes too
 * unless it divides two words that are written apart, and any other white space is one space.
 */
export function normalisePieces(pieces: readonly JoinedPiece[]): NormalisedText {
  const builder = new RunBuilder();
  let gap: Gap | null = null;
  for (const { node, start, end, afterBreak } of pieces) {
    if (afterBreak) gap = withLineBreak(gap ?? { node, offset: start, hasLineBreak: false });
    for (let offset = start; offset < end; offset++) {
      const character = node.data[offset] ?? '';
      if (INVISIBLE.has(character)) continue;
      if (WHITE_SPACE.test(character)) {
        gap ??= { node, offset, hasLineBreak: false };
        if (character === '\n' || character === '\r') gap.hasLineBreak = true;
        continue;
      }
      if (gap !== null && needsSpace(builder.lastCharacter, character, gap)) builder.add(' ', gap.node, gap.offset);
      gap = null;
      builder.add(character, node, offset);
    }
  }
  return builder.finish();
}

function withLineBreak(gap: Gap): Gap {
  return { ...gap, hasLineBreak: true };
}

function needsSpace(before: string, after: string, gap: Gap): boolean {
  if (before === '') return false;
  if (!gap.hasLineBreak) return true;
  if (CLOSING.test(after) || OPENING.test(before)) return false;
  return before.charCodeAt(0) < FIRST_WIDE && after.charCodeAt(0) < FIRST_WIDE;
}

class RunBuilder {
  private readonly characters: string[] = [];
  private readonly runs: TextRun[] = [];
  private open: { start: number; node: Text; nodeStart: number } | null = null;

  get lastCharacter(): string {
    return this.characters.at(-1) ?? '';
  }

  add(character: string, node: Text, offset: number): void {
    const at = this.characters.length;
    const follows =
      this.open !== null && this.open.node === node && this.open.nodeStart + (at - this.open.start) === offset;
    if (!follows) {
      this.closeRun();
      this.open = { start: at, node, nodeStart: offset };
    }
    this.characters.push(character);
  }

  finish(): NormalisedText {
    this.closeRun();
    return { text: this.characters.join(''), runs: this.runs };
  }

  private closeRun(): void {
    if (this.open !== null) this.runs.push({ ...this.open, length: this.characters.length - this.open.start });
    this.open = null;
  }
}
