/** The words of a list that is written as text, parted by spaces and lines. */
export function wordsOf(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}
