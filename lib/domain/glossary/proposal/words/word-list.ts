/** Splits a list set in lines into its words. */
export function wordList(list: string): readonly string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}
