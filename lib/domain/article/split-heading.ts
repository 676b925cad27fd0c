import { hasListMarker } from './classify-block';

const OPENING = '“‘「『《（(【';
const CLOSING = '”’」』》）)】';
const ENDS_OPEN = /[，、：—和与及的]$/;
const STARTS_CLOSED = /^[”’」』》）)】，、]/;

/**
 * Whether a subhead goes on in the next block: the paper sets a long subhead as two paragraphs. It
 * does when the first half leaves a bracket or a comma open, or when it bears the sign of a subhead
 * and is cut off where the next, unmarked, line is no sentence.
 */
export function headingGoesOn(first: string, second: string): boolean {
  if (hasListMarker(second)) return false;
  return ENDS_OPEN.test(first) || STARTS_CLOSED.test(second) || openBrackets(first) > 0;
}

function openBrackets(text: string): number {
  let open = 0;
  for (const character of text) {
    if (OPENING.includes(character)) open++;
    if (CLOSING.includes(character)) open--;
  }
  return open;
}
