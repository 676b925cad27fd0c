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

/** The block a stretch began in, as the article was: its number from 0 and its span. Not in the W3C model. */
export interface BlockSelector {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** How the words stood among equals in the article when they were described. */
export interface Standing {
  /** The context on either side, in UTF-16 code units, that told them from equal words elsewhere, at best. */
  readonly reach: number;
  /** How often they stood in the article with that context: 1, unless nothing told them apart. */
  readonly count: number;
  /** Which of these standings was meant, from 0. */
  readonly index: number;
}

/** Another place of the article whose words and context were much like these: a parallel clause. */
export interface Rival extends Omit<TextQuoteSelector, 'type'> {
  /** How many characters of the described words and their context stand there too, in order. */
  readonly shared: number;
}

/** What describes a stretch of an article: its words with their context, and where it stood. */
export interface Selectors {
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
  /** Missing in records of the first version, as are those below. */
  readonly block?: BlockSelector;
  readonly standing?: Standing;
  /** The nearest rivals, nearest first; missing until they have been looked for. */
  readonly rivals?: readonly Rival[];
}
