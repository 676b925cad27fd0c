/** Stands between the parts of one item in a cell, as in `part-of｜yi-m-n-tixi`; a full-width bar is rare in prose. */
const BAR = '｜';

/** Writes items of several parts into one cell of a table, one item a line; a bar, line break or backslash in a part is escaped. */
export function writeCell(items: readonly (readonly string[])[]): string {
  return items.map((parts) => parts.map(escapePart).join(BAR)).join('\n');
}

/** Reads what `writeCell` wrote, or what a reader wrote in its manner; empty lines are passed over. */
export function readCell(cell: string): readonly (readonly string[])[] {
  return cell
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .map(readParts);
}

function escapePart(part: string): string {
  return part.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll(BAR, `\\${BAR}`);
}

function readParts(line: string): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (let index = 0; index < line.length; index++) {
    const character = line.charAt(index);
    if (character === '\\' && index + 1 < line.length) part += unescaped(line.charAt(++index));
    else if (character === BAR) {
      parts.push(part);
      part = '';
    } else part += character;
  }
  return [...parts, part];
}

function unescaped(character: string): string {
  if (character === 'n') return '\n';
  return character === 'r' ? '\r' : character;
}
