import { DASH, foldCharacter, SKIPPED } from './fold-character';

/** A text as it is compared, with the way back to the characters it came from. */
export interface FoldedText {
  /** Folded code of each character that counts. */
  readonly codes: Uint16Array;
  /** For each code, the offset of its character in the original text (UTF-16 code units). */
  readonly offsets: Uint32Array;
}

/** Folds `text` character by character; a run of dashes (——) counts as one. */
export function fold(text: string): FoldedText {
  const codes = new Uint16Array(text.length);
  const offsets = new Uint32Array(text.length);
  let length = 0;
  for (let offset = 0; offset < text.length; offset++) {
    const code = foldCharacter(text.charCodeAt(offset));
    if (code === SKIPPED) continue;
    if (code === DASH && codes[length - 1] === DASH && length > 0) continue;
    codes[length] = code;
    offsets[length] = offset;
    length++;
  }
  return { codes: codes.subarray(0, length), offsets: offsets.subarray(0, length) };
}

/** The folded form of `text` as a string, for looking forms up by equality. */
export function foldToKey(text: string): string {
  return isFolded(text) ? text : String.fromCharCode(...fold(text).codes);
}

/** Most forms are their own key, which is far quicker to see than to build. */
function isFolded(text: string): boolean {
  let previous = SKIPPED;
  for (let offset = 0; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset);
    const code = foldCharacter(unit);
    if (code !== unit || code === SKIPPED || (code === DASH && previous === DASH)) return false;
    previous = code;
  }
  return true;
}
