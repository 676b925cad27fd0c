/** The columns of the table of highlights, in order; each has a name in the locale files. */
export const HIGHLIGHT_COLUMNS = [
  'title',
  'authors',
  'paper',
  'date',
  'page',
  'section',
  'kind',
  'quote',
  'note',
  'tags',
  'colour',
  'created',
  'modified',
  'address',
  'citation',
] as const;
export type HighlightColumn = (typeof HIGHLIGHT_COLUMNS)[number];
