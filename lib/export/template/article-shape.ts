import type { Shape } from './shape';

/** The names a template of an article can use. */
export const ARTICLE_SHAPE = {
  title: 'text',
  kicker: 'text',
  subtitle: 'text',
  address: 'text',
  authors: 'texts',
  affiliation: 'text',
  paper: 'text',
  date: 'ready',
  page: 'text',
  section: 'text',
  exported: 'ready',
  citation: 'ready',
  citationInPrint: 'ready',
  citation2015: 'ready',
  note: 'markdown',
  tags: 'texts',
  highlights: {
    quote: 'text',
    colour: 'text',
    note: 'markdown',
    tags: 'texts',
    blockId: 'ready',
    number: 'ready',
    created: 'ready',
  },
  measures: {
    text: 'text',
    strength: 'text',
    heading: 'text',
    actor: 'text',
  },
  terms: {
    name: 'text',
    english: 'text',
    summary: 'text',
    status: 'text',
    count: 'ready',
    sources: 'ready',
  },
} as const satisfies Shape;
