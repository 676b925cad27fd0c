/** A text as one line that any file can hold: well-formed, white space of every kind made one space, no control characters. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\u0085]+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();
}
