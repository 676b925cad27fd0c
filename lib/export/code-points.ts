/**
 * The number of code points before a UTF-16 offset: W3C selectors count code points (Web Annotation
 * Data Model §4.2.5). An offset inside a surrogate pair counts the pair.
 */
export function toCodePointOffset(text: string, offset: number): number {
  let count = 0;
  for (let at = 0; at < offset && at < text.length; count++) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return count;
}
