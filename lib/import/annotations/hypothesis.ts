import { COLOURS } from '@/lib/domain/annotation/annotation';
import { tagsFrom } from '@/lib/domain/annotation/tags-from';
import type { ReadAnnotation } from './imported-annotation';
import { fieldOf, listOf, textOf, timeOf } from './json-parts';
import { quoteOf } from './quote-of';

/**
 * Reads what Hypothesis exports (`annotations`) or its service answers (`rows`), as observed in November 2026.
 * A reply becomes part of the note it answers. Null if the file is something else.
 */
export function readHypothesis(json: unknown): readonly ReadAnnotation[] | null {
  const rows = fieldOf(json, 'annotations') ?? fieldOf(json, 'rows');
  if (!Array.isArray(rows) || !rows.every((row) => textOf(fieldOf(row, 'uri')) !== null)) return null;
  const replies = rows.filter((row) => rootOf(row) !== null);
  const roots = new Set(rows.map((row) => textOf(fieldOf(row, 'id'))));
  return rows.filter((row) => rootOf(row) === null || !roots.has(rootOf(row))).map((row) => readRow(row, replies));
}

function readRow(row: unknown, replies: readonly unknown[]): ReadAnnotation {
  const address = textOf(fieldOf(row, 'uri'));
  if (address === null) return 'no-page';
  const id = textOf(fieldOf(row, 'id'));
  const selectors = fieldOf(listOf(fieldOf(row, 'target'))[0], 'selector');
  const quote = quoteOf(selectors);
  if (quote === null && listOf(selectors).length > 0) return 'no-quote';
  const answers = replies.filter((reply) => id !== null && rootOf(reply) === id).map(asAnswer);
  const note = [textOf(fieldOf(row, 'text')) ?? '', ...answers].filter((words) => words.trim() !== '').join('\n\n');
  const tags = tagsFrom(
    listOf(fieldOf(row, 'tags'))
      .map((tag) => textOf(tag) ?? '')
      .join('\n'),
  );
  if (quote === null && note === '' && tags.length === 0) return 'empty';
  return {
    name: `hypothesis ${id ?? JSON.stringify([address, quote, note])}`,
    address,
    title: textOf(listOf(fieldOf(fieldOf(row, 'document'), 'title'))[0]) ?? '',
    quote,
    note,
    tags,
    colour: COLOURS[0],
    assessment: null,
    created: timeOf(fieldOf(row, 'created')),
    modified: timeOf(fieldOf(row, 'updated')) ?? timeOf(fieldOf(row, 'created')),
  };
}

/** The id of the annotation at the root of the thread that a reply stands in; null for what is no reply. */
function rootOf(row: unknown): string | null {
  return textOf(listOf(fieldOf(row, 'references'))[0]);
}

/** A reply as part of a note in Markdown, with who wrote it. */
function asAnswer(reply: unknown): string {
  const name = /^acct:([^@]+)@/.exec(textOf(fieldOf(reply, 'user')) ?? '')?.[1] ?? '';
  const words = textOf(fieldOf(reply, 'text')) ?? '';
  return `> ${name === '' ? '' : `${name}: `}${words.trim().replaceAll('\n', '\n> ')}`;
}
