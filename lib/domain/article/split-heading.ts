import { hasListMarker, LONGEST_HEADING } from './classify-block';

const OPENING = '“‘「『《（(【';
const CLOSING = '”’」』》）)】';
const ENDS_OPEN = /[，、—和与及]$/;
const STARTS_CLOSED = /^[”’」』》）)】，、]/;
const ENDS_SENTENCE = /[。！？；：!?;][”’」』）)》]*$/;

/**
 * Whether a short line goes on in the subhead after it: the paper sets a long subhead as two
 * paragraphs. It does when the first half leaves a bracket or a comma open, or the second begins with
 * what closes one.
 */
export function headingGoesOn(first: string, second: string): boolean {
  if (hasListMarker(second) || first.length > LONGEST_HEADING || ENDS_SENTENCE.test(first)) return false;
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
