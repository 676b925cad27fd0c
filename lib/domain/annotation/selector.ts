/**
 * Selectors of the W3C Web Annotation Data Model §4.2.4 and §4.2.5. Offsets are UTF-16 code units in
 * the article's text; the model counts code points, and the export converts.
 */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** What describes a stretch of an article: its words with their context, and where it stood. */
export interface Selectors {
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
}
