/** The kinds of signs that number the members of a list; members of one list share a kind. */
export type ListMarkerKind =
  'chapter' | 'section' | 'number' | 'circled' | 'bullet' | 'is' | 'must' | 'ordinal' | 'side';

const MARKERS: readonly (readonly [ListMarkerKind, RegExp])[] = [
  ['chapter', /^[一二三四五六七八九十]{1,3}、/],
  ['section', /^[（(][一二三四五六七八九十]{1,3}[）)]/],
  ['number', /^[（(]?\d{1,2}[）).．、]/],
  ['circled', /^[①②③④⑤⑥⑦⑧⑨⑩]/],
  ['bullet', /^[●◆◇■□▲★◎○•]/],
  ['is', /^[一二三四五六七八九十]是/],
  ['must', /^[一二三四五六七八九十]要/],
  ['ordinal', /^(?:第[一二三四五六七八九十]|其[一二三四五六]|首先|其次|再次|再者|最后)/],
  ['side', /^(?:另?一方面)/],
];

const LONGEST_LEAD = 14;
const LONGEST_MARKER = 6;

/**
 * The kind of list sign a sentence begins with, or null. A short lead may stand before it: 发展银发经济，首先…,
 * 答：一是….
 */
export function listMarkerOf(sentence: string): ListMarkerKind | null {
  const opening = sentence.slice(0, LONGEST_LEAD + LONGEST_MARKER);
  const lead = /^[^，：]{1,14}[，：]/.exec(opening)?.[0].length ?? 0;
  return markerAt(opening) ?? (lead === 0 ? null : markerAt(opening.slice(lead)));
}

function markerAt(words: string): ListMarkerKind | null {
  return MARKERS.find(([, sign]) => sign.test(words))?.[0] ?? null;
}
