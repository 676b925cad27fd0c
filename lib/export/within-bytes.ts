/** Most bytes of UTF-8 a name has, extension included: file systems end at 255, sync services add a few of their own. */
export const LONGEST_NAME = 245;

/** The beginning of a text that takes at most so many bytes of UTF-8; no character is cut. */
export function withinBytes(text: string, bytes: number): string {
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(bytes));
  return text.slice(0, read);
}
