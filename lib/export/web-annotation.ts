import { COLOURS } from '@/lib/domain/annotation/annotation';
import type { Annotation, Highlight } from '@/lib/domain/annotation/annotation';
import type { ArticleExport } from './article-export';
import { toCodePointOffset } from './code-points';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
/** Colours as a style sheet (Web Annotation Data Model §4.4): a key of our own would be lost on other readers. */
const STYLESHEET = {
  type: 'CssStylesheet',
  value: COLOURS.map((colour) => `.zhiku-${colour} { background: ${colour}; }`).join(' '),
} as const;
const GENERATOR = { id: 'urn:zhiku-reader', type: 'Software', name: '智库批注 zhiku-reader' } as const;

/**
 * An article's annotations as a W3C AnnotationCollection with its one page embedded. Offsets are
 * converted to code points; without the article's text there is no position, only the quote.
 */
export function toAnnotationCollection(data: ArticleExport) {
  const { article, note, highlights } = data;
  const id = `urn:zhiku-reader:collection:${encodeURIComponent(article.address)}`;
  const hasNote = note !== null && note.note.trim() !== '';
  const items = [
    ...(hasNote
      ? [{ ...common(note), motivation: 'commenting', body: noteBody(note.note), target: source(data) }]
      : []),
    ...highlights.map((highlight) => toAnnotation(highlight, data)),
  ];
  return {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: article.title,
    total: items.length,
    generated: data.exported,
    generator: GENERATOR,
    first: { id: `${id}:1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  };
}

function toAnnotation(highlight: Highlight, data: ArticleExport) {
  const hasNote = highlight.note.trim() !== '';
  return {
    ...common(highlight),
    motivation: hasNote ? ['highlighting', 'commenting'] : 'highlighting',
    ...(hasNote && { body: noteBody(highlight.note) }),
    stylesheet: STYLESHEET,
    target: {
      type: 'SpecificResource',
      source: source(data),
      styleClass: `zhiku-${highlight.colour}`,
      selector: selectorsOf(highlight, data.text),
    },
  };
}

function common({ id, created, modified }: Annotation) {
  return { id: `urn:uuid:${id}`, type: 'Annotation', created, modified };
}

function noteBody(value: string) {
  return { type: 'TextualBody', value: value.toWellFormed(), format: 'text/markdown', purpose: 'commenting' };
}

function source({ article }: ArticleExport) {
  return { id: article.address, type: 'Text', format: 'text/html', language: 'zh-CN' };
}

function selectorsOf({ selectors: { quote, position } }: Highlight, text: string | null) {
  const quoteSelector = {
    ...quote,
    exact: quote.exact.toWellFormed(),
    prefix: quote.prefix.toWellFormed(),
    suffix: quote.suffix.toWellFormed(),
  };
  if (text === null) return [quoteSelector];
  const [start, end] = [toCodePointOffset(text, position.start), toCodePointOffset(text, position.end)];
  return [quoteSelector, { type: 'TextPositionSelector', start, end }];
}
