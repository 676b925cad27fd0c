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

/** The kind of list sign `words` begin with, or null. */
export function listMarkerOf(words: string): ListMarkerKind | null {
  return MARKERS.find(([, sign]) => sign.test(words))?.[0] ?? null;
}
