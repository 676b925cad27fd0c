import type { Form } from '@/lib/domain/glossary/forms';
import type { Span } from '@/lib/domain/text/span';
import { foldToKey } from '@/lib/domain/text/fold';

/** A list of forms, and the traditional characters that are found as simplified ones in it. */
export interface NaiveGlossary {
  readonly forms: readonly Form[];
  readonly traditional: ReadonlyMap<string, string>;
}

/** A mention without its quotation marks. */
export interface NaiveMention extends Span {
  readonly termId: string;
  readonly inner: readonly NaiveMention[];
}

interface Place extends Span {
  readonly form: Form;
}

/**
 * Finds mentions by trying every form at every character, with nothing shared with the real search but
 * the folding of one character. The glossaries come with the preferred one first.
 */
export function naiveMentions(
  glossaries: readonly (NaiveGlossary & { readonly switchedOff: ReadonlySet<string> })[],
  text: string,
): readonly NaiveMention[] {
  const places = glossaries.flatMap(({ switchedOff, ...glossary }) => {
    const { forms } = glossary;
    const stands = (key: string) => placesOf(glossary, key, text).length > 0;
    return forms
      .filter(({ termId, requires }) => !switchedOff.has(termId) && (requires.length === 0 || requires.some(stands)))
      .flatMap((form) => placesOf(glossary, form.key, text).map((span): Place => ({ ...span, form })));
  });
  return leftmostLongest(places);
}

/** Takes the leftmost of the places, of those the longest, of those the first; then goes on behind it. */
function leftmostLongest(places: readonly Place[]): readonly NaiveMention[] {
  const taken: NaiveMention[] = [];
  let rest = places;
  for (;;) {
    const start = Math.min(...rest.map((place) => place.start));
    const end = Math.max(...rest.filter((place) => place.start === start).map((place) => place.end));
    const place = rest.find((one) => one.start === start && one.end === end);
    if (place === undefined) return taken;
    const inside = rest.filter((one) => one.end <= end && !(one.start === start && one.end === end));
    taken.push({ termId: place.form.termId, start, end, inner: leftmostLongest(inside) });
    rest = rest.filter((one) => one.start >= end);
  }
}

function placesOf({ forms, traditional }: NaiveGlossary, key: string, text: string): readonly Span[] {
  if (key.length < 2) return [];
  // A form too short to be found counts for nothing, what it requires included.
  const used = forms
    .filter((form) => form.key.length >= 2)
    .flatMap((form) => [form.key, ...form.requires])
    .filter((one) => one.length >= 2)
    .join('');
  const plain = (character: string) => {
    if (character === '\n') return '\n';
    const simplified = traditional.get(character);
    const applies = simplified !== undefined && used.includes(simplified) && !used.includes(character);
    return foldToKey(applies ? simplified : character);
  };
  const kept = text.split('').flatMap((character, offset) => {
    const folded = plain(character);
    return folded === '' ? [] : [{ folded, offset }];
  });
  const counted = kept.filter(({ folded }, index) => folded !== '-' || kept[index - 1]?.folded !== '-');
  const plainText = counted.map(({ folded }) => folded).join('');
  return counted.flatMap(({ offset: start }, index) => {
    if (!plainText.startsWith(key, index)) return [];
    const end = (counted[index + key.length - 1]?.offset ?? 0) + 1;
    return splitsWord(text, start) || splitsWord(text, end) ? [] : [{ start, end }];
  });
}

function splitsWord(text: string, offset: number): boolean {
  const around = offset === 0 ? '' : text.slice(offset - 1, offset + 1);
  return /^[0-9a-z]{2}$/.test(around.split('').map(foldToKey).join(''));
}
