/**
 * Whether a span is no part of a longer number or Latin word: where it begins (ends) with a digit or
 * Latin letter, none stands right before (after) it. A space or a quotation mark between them parts them.
 */
export function standsAlone(text: string, start: number, end: number): boolean {
  return !areJoined(text, start) && !areJoined(text, end);
}

/** Whether the characters on both sides of an offset belong to one word. */
function areJoined(text: string, offset: number): boolean {
  if (offset === 0 || offset === text.length) return false;
  return isWordCharacter(text.charCodeAt(offset)) && isWordCharacter(text.charCodeAt(offset - 1));
}

/** A digit or Latin letter, at half or full width. */
function isWordCharacter(codeUnit: number): boolean {
  // U+FF01–FF5E are the ASCII characters at full width.
  const unit = codeUnit >= 0xff01 ? codeUnit - 0xfee0 : codeUnit;
  if (unit > 0x7a) return false;
  return unit >= 0x61 || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
}
