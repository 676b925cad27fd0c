/** The encodings a file from a Chinese office may have, in the order they are tried; each refuses what is not its own. */
const ENCODINGS = ['utf-8', 'gb18030'] as const;

/** The text of a file, null if it is none: UTF-8 or UTF-16 by its mark, else UTF-8, else GB 18030 as Excel saves it. */
export function decodeText(bytes: Uint8Array): string | null {
  const marked = encodingByMark(bytes);
  for (const encoding of marked === null ? ENCODINGS : [marked]) {
    const text = decode(bytes, encoding);
    if (text !== null && !text.includes('\0')) return text;
  }
  return null;
}

function encodingByMark([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
