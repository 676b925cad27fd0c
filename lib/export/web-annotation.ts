import { COLOURS } from '@/lib/domain/annotation/annotation';
import type { Annotation, ArticleNote, Correction, Highlight } from '@/lib/domain/annotation/annotation';
import type { Selectors } from '@/lib/domain/annotation/selector';
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
 * An article's annotations as a W3C AnnotationCollection with its one page embedded, however many they are: a
 * `next` page (§5.2 of the model) is to be fetched from its address, which a file on a disk does not have, and
 * readers that take the embedded page alone would lose the rest without a word. Offsets are converted to code
 * points; without the article's text there is no position, only the quote.
 */
export function toAnnotationCollection(data: ArticleExport) {
  const { article, note, highlights, corrections } = data;
  const id = `urn:zhiku-reader:collection:${encodeURIComponent(article.address.toWellFormed())}`;
  const items = [
    ...(note === null || bodiesOf(note).length === 0 ? [] : [articleAnnotation(note, data)]),
    ...highlights.map((highlight) => highlightAnnotation(highlight, data)),
    ...corrections.map((correction) => correctionAnnotation(correction, data)),
  ];
  const page = `${id}:1`;
  const collection = { id, type: 'AnnotationCollection', label: article.title.toWellFormed(), total: items.length };
  return {
    '@context': CONTEXT,
    ...collection,
    generated: data.exported,
    generator: GENERATOR,
    first: { id: page, type: 'AnnotationPage', partOf: collection, startIndex: 0, items },
    last: page,
  };
}

/** The note and the tags on an article as a whole: its target is the article itself. */
function articleAnnotation(note: ArticleNote, data: ArticleExport) {
  const body = bodiesOf(note);
  return { ...common(note), motivation: purposesOf(body), body, target: source(data) };
}

function highlightAnnotation(highlight: Highlight, data: ArticleExport) {
  const body = bodiesOf(highlight);
  return {
    ...common(highlight),
    motivation: ['highlighting', ...purposesOf(body)],
    ...(body.length > 0 && { body }),
    stylesheet: STYLESHEET,
    target: {
      type: 'SpecificResource',
      source: source(data),
      styleClass: `zhiku-${highlight.colour}`,
      selector: selectorsOf(highlight.selectors, data.text),
    },
  };
}

/** A label of the reader's own is an assessment: the body names the label, its strength, and the label called in question. */
function correctionAnnotation(correction: Correction, data: ArticleExport) {
  const { label, strength, given, selectors } = correction;
  return {
    ...common(correction),
    motivation: 'assessing',
    body: [
      codeBody(label, 'classifying'),
      ...(strength === null ? [] : [codeBody(strength, 'assessing')]),
      codeBody(given, 'questioning'),
    ],
    target: { type: 'SpecificResource', source: source(data), selector: selectorsOf(selectors, data.text) },
  };
}

function codeBody(value: string, purpose: string) {
  return { type: 'TextualBody', value, format: 'text/plain', language: 'en', purpose };
}

function common({ id, created, modified }: Annotation) {
  return { id: `urn:uuid:${id}`, type: 'Annotation', created, modified };
}

/** The note, if there is one, and each tag. */
function bodiesOf({ note, tags }: Annotation) {
  return [
    ...(note.trim() === ''
      ? []
      : [{ type: 'TextualBody', value: note.toWellFormed(), format: 'text/markdown', purpose: 'commenting' }]),
    ...tags.map((tag) => ({
      type: 'TextualBody',
      value: tag.toWellFormed(),
      format: 'text/plain',
      purpose: 'tagging',
    })),
  ];
}

function purposesOf(bodies: readonly { readonly purpose: string }[]): readonly string[] {
  return [...new Set(bodies.map(({ purpose }) => purpose))];
}

function source({ article }: ArticleExport) {
  return { id: article.address, type: 'Text', format: 'text/html', language: 'zh-CN' };
}

function selectorsOf({ quote, position }: Selectors, text: string | null) {
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
