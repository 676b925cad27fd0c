import { LONGEST_NAME, withinBytes } from './within-bytes';

/**
 * The same names with ` (2)`, ` (3)` … before the extension where one stood before; names that differ in case or
 * in Unicode composition only are the same to Windows and to macOS.
 */
export function uniqueNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let copy = 2; taken.has(keyOf(unique)); copy++) unique = numbered(name, copy);
    taken.add(keyOf(unique));
    return unique;
  });
}

function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase().toUpperCase();
}

function numbered(name: string, copy: number): string {
  const dot = name.lastIndexOf('.');
  const tail = ` (${String(copy)})${name.slice(dot)}`;
  return withinBytes(name.slice(0, dot), LONGEST_NAME - tail.length) + tail;
}
