/** Where the last 的 or 等 of a stretch stands, or -1: what comes before it is about the noun after it. */
export function lastAttributeIn(text: string, start: number, end: number): number {
  for (let offset = end - 1; offset >= start; offset--) {
    const character = text.charAt(offset);
    if (character === '的' || character === '等') return offset;
  }
  return -1;
}
