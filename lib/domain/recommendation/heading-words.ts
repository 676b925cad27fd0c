/**
 * A heading as it stands in an outline or a table: without the sign before it, and without the stop by which a
 * paragraph that begins with its heading parts it from the rest.
 */
export function headingWords(text: string): string {
  return withoutSign(text).replace(/[。：；]\s*$/, '');
}

/** A line of an article without the sign that sets it off: ●, ■. */
export function withoutSign(text: string): string {
  return text.replace(/^[\s●■◆▲]+/, '');
}
