import { toSimplified } from './to-simplified';

/** A text with every traditional character as the simplified one, so that offsets hold for both (UTF-16 code units). */
export function inSimplified(text: string): string {
  let simplified = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const codeUnit = text.charCodeAt(at);
    const other = toSimplified(codeUnit);
    if (other === codeUnit) continue;
    simplified += text.slice(from, at) + String.fromCharCode(other);
    from = at + 1;
  }
  return simplified + text.slice(from);
}
