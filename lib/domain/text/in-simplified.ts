import { toSimplified } from './to-simplified';

/** Characters that simplified text has of its own: 什么, 著名, 乾坤. */
const SHARED: ReadonlySet<string> = new Set(['么', '著', '乾']);
/** A text is traditional if at least one of so many characters is one that only traditional text has. */
const PER_TRADITIONAL = 10;

/**
 * A text with every traditional character as the simplified one, so that offsets hold for both (UTF-16 code
 * units). Characters that both ways of writing have are left alone in a text that is simplified on the whole.
 */
export function inSimplified(text: string): string {
  const changed: { readonly at: number; readonly other: string }[] = [];
  let traditional = 0;
  for (let at = 0; at < text.length; at++) {
    const codeUnit = text.charCodeAt(at);
    const other = toSimplified(codeUnit);
    if (other === codeUnit) continue;
    changed.push({ at, other: String.fromCharCode(other) });
    if (!SHARED.has(text.charAt(at))) traditional++;
  }
  const isTraditional = traditional * PER_TRADITIONAL >= text.length;
  let simplified = '';
  let from = 0;
  for (const { at, other } of changed) {
    if (!isTraditional && SHARED.has(text.charAt(at))) continue;
    simplified += text.slice(from, at) + other;
    from = at + 1;
  }
  return simplified + text.slice(from);
}
