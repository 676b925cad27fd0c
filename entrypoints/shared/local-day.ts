/** Today, as the reader's calendar has it: `2026-11-22`. */
export function localDay(): string {
  // Swedish writes dates as ISO 8601 does.
  return new Date().toLocaleDateString('sv-SE');
}
