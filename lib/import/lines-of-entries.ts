/**
 * The lines, from 1, on which the objects of the `entries` array of a JSON text begin, in order. The
 * text has been parsed, so that brackets and strings are in order; only their depth is followed here.
 */
export function linesOfEntries(text: string): readonly number[] {
  const lines: number[] = [];
  let line = 1;
  let depth = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (character === '\n') line++;
    else if (isInString) {
      if (character === '\\') index++;
      else if (character === '"') isInString = false;
    } else if (character === '"') isInString = true;
    else if (character === '{' || character === '[') {
      if (character === '{' && depth === ENTRY_DEPTH) lines.push(line);
      depth++;
    } else if (character === '}' || character === ']') depth--;
  }
  return lines;
}

/** An entry stands in the file's object and in the array of entries. */
const ENTRY_DEPTH = 2;
