import { COLOURS } from '@/lib/domain/annotation/annotation';
import type { Colour } from '@/lib/domain/annotation/annotation';
import { tagsFrom } from '@/lib/domain/annotation/tags-from';
import { assessmentOf } from './assessment-of';
import type { ReadAnnotation } from './imported-annotation';
import { fieldOf, listOf, textOf, timeOf } from './json-parts';
import { quoteOf } from './quote-of';

/**
 * Reads annotations of the W3C Web Annotation Data Model: one, a list of them, an AnnotationPage, or an
 * AnnotationCollection with its pages in it, each within the one before or beside it. Null if the file holds none of these.
 */
export function readWebAnnotations(json: unknown): readonly ReadAnnotation[] | null {
  const items = itemsOf(json);
  if (items === null) return null;
  const label = textOf(fieldOf(json, 'label'));
  const pages = new Set(items.flatMap((item) => listOf(fieldOf(item, 'target')).map(pageOf)));
  // A collection's label is the title of its page, if it is about one.
  const title = pages.size === 1 ? (label ?? '') : '';
  return items.flatMap((item) => readItem(item, title));
}

function itemsOf(json: unknown): readonly unknown[] | null {
  if (isAnnotation(json)) return [json];
  if (Array.isArray(json)) return json.length > 0 && json.every((one) => isAnnotation(one)) ? json : null;
  const starts = [json, ...['first', 'pages', 'last'].flatMap((key) => listOf(fieldOf(json, key)))];
  const pages = starts.flatMap(pagesFrom);
  if (pages.length === 0) return null;
  // The last page may stand in the file once more, under its own name.
  const seen = new Set<string>();
  return pages.flatMap(({ id, items }) => {
    if (id !== null && seen.has(id)) return [];
    if (id !== null) seen.add(id);
    return items;
  });
}

interface Page {
  readonly id: string | null;
  readonly items: readonly unknown[];
}

/** A page and those that follow it, as far as they stand in the file. */
function pagesFrom(first: unknown): readonly Page[] {
  const pages: Page[] = [];
  for (let page = first; ; page = fieldOf(page, 'next')) {
    const items = fieldOf(page, 'items');
    if (!Array.isArray(items)) return pages;
    pages.push({ id: textOf(fieldOf(page, 'id')), items });
  }
}

function isAnnotation(json: unknown): boolean {
  return listOf(fieldOf(json, 'type')).includes('Annotation') && fieldOf(json, 'target') !== undefined;
}

/** An annotation about several targets is one for each. */
function readItem(item: unknown, title: string): readonly ReadAnnotation[] {
  const targets = listOf(fieldOf(item, 'target'));
  const assessment = assessmentOf(item);
  // What labels the words is no note on them.
  const bodies = assessment !== null ? [] : [...listOf(fieldOf(item, 'body')), ...listOf(fieldOf(item, 'bodyValue'))];
  const tagged = bodies.filter((body) => listOf(fieldOf(body, 'purpose')).includes('tagging'));
  const note = bodies
    .filter((body) => !tagged.includes(body))
    .map(wordsOf)
    .filter((words) => words !== '')
    .join('\n\n');
  const tags = tagsFrom(tagged.map(wordsOf).join('\n'));
  if (targets.length === 0) return ['no-page'];
  return targets.map((target, index): ReadAnnotation => {
    const address = pageOf(target);
    if (address === null) return 'no-page';
    const selectors = fieldOf(target, 'selector');
    const quote = quoteOf(selectors);
    if (quote === null && selectors !== undefined) return 'no-quote';
    if (quote === null && note === '' && tags.length === 0) return 'empty';
    const id = textOf(fieldOf(item, 'id')) ?? textOf(fieldOf(item, '@id')) ?? JSON.stringify([address, quote, note]);
    return {
      name: index === 0 ? id : `${id} ${String(index)}`,
      address,
      title: textOf(fieldOf(fieldOf(target, 'source'), 'label')) ?? title,
      quote,
      note,
      tags,
      colour: colourOf(target),
      assessment,
      created: timeOf(fieldOf(item, 'created')),
      modified: timeOf(fieldOf(item, 'modified')) ?? timeOf(fieldOf(item, 'created')),
    };
  });
}

function pageOf(target: unknown): string | null {
  const source = fieldOf(target, 'source') ?? target;
  return textOf(source) ?? textOf(fieldOf(source, 'id')) ?? textOf(fieldOf(source, '@id'));
}

function wordsOf(body: unknown): string {
  return (textOf(body) ?? textOf(fieldOf(body, 'value')) ?? textOf(fieldOf(body, 'id')) ?? '').trim();
}

/** The colour our own export names by the target's style class (§4.4 of the model); any other is the first of ours. */
function colourOf(target: unknown): Colour {
  const styles = listOf(fieldOf(target, 'styleClass')).map((style) => textOf(style) ?? '');
  return COLOURS.find((colour) => styles.some((style) => style.endsWith(`-${colour}`))) ?? COLOURS[0];
}
