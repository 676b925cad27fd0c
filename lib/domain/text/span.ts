/** A half-open stretch `[start, end)` of an article's text, counted in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
