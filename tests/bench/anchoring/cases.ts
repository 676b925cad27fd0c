import type { Block } from '@/lib/domain/article/article';
import type { Span } from '@/lib/domain/text/span';
import {
  both,
  deleted,
  edited,
  ORDINARY,
  paragraphDeleted,
  quoteDeleted,
  quoteEdited,
  rewritten,
  slightlyEdited,
} from './mutations';
import type { Mutation } from './mutations';
import type { Random } from './random';
import { plain, track, whereNow } from './tracked-text';
import { textOf, writeArticle, writeParagraph, writeParallel } from './write-article';

/** One highlight and what became of the page. */
export interface Trial {
  readonly before: string;
  readonly quote: Span;
  readonly after: string;
  /** Where the highlight's words stand now, or null if they were deleted. */
  readonly truth: Span | null;
}

/** A kind of article, of highlight and of change. */
export interface Level {
  readonly name: string;
  readonly group: 'ordinary' | 'hard' | 'gone';
  readonly make: (random: Random) => Trial;
}

/** The lines of a text as the paragraphs of an article. */
export function blocksOf(text: string): readonly Block[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const block: Block = { kind: 'paragraph', start, end: start + line.length };
    start += line.length + 1;
    return block;
  });
}

const ARTICLE = 6000;

function trial(before: string, quote: Span, mutation: Mutation, random: Random): Trial {
  const after = mutation(track(before), quote, random);
  return { before, quote, after: plain(after), truth: whereNow(after, quote) };
}

/** A span of a line of a text that begins and ends with no white space. */
export function chooseQuote(text: string, least: number, most: number, random: Random): Span {
  for (;;) {
    const start = random.whole(0, text.length - least);
    const quote = { start, end: start + random.whole(least, most) };
    const words = text.slice(quote.start, quote.end);
    if (quote.end <= text.length && words.trim() === words && !words.includes('\n')) return quote;
  }
}

function plainLevel(mutation: Mutation, [least, most]: readonly [number, number]) {
  return (random: Random): Trial => {
    const before = writeArticle(random, ARTICLE);
    return trial(before, chooseQuote(before, least, most, random), mutation, random);
  };
}

const PHRASE_STANDS = 8;
const PHRASES = ['完善利益联结机制', '坚持系统观念统筹推进', '发展新质生产力', '高质量发展先行区', '统筹发展和安全'];

/** An article in which one phrase stands eight times, and one of them. */
function eightTimes(mutation: Mutation) {
  return (random: Random): Trial => {
    const lines = writeArticle(random, ARTICLE).split('\n');
    const phrase = random.pick(PHRASES);
    const chosen = random.shuffle(lines.map((_, index) => index)).slice(0, PHRASE_STANDS);
    for (const index of chosen) {
      const line = lines[index] ?? '';
      const commas = [...line.matchAll(/，/g)].map(({ index }) => index + 1);
      const at = commas.length === 0 ? line.length : random.pick(commas);
      lines[index] = `${line.slice(0, at)}${phrase}，${line.slice(at)}`;
    }
    const before = lines.join('\n');
    const places = [...before.matchAll(new RegExp(phrase, 'g'))].map(({ index }) => index);
    const start = random.pick(places);
    return trial(before, { start, end: start + phrase.length }, mutation, random);
  };
}

/** An article in which every paragraph has a near-duplicate after it. */
function parallel(mutation: Mutation) {
  return (random: Random): Trial => {
    const lines = Array.from({ length: 14 }, () => {
      const paragraph = writeParagraph(random, random.whole(2, 4));
      return [textOf(paragraph), textOf(writeParallel(random, paragraph, 0.2))];
    });
    const before = random.shuffle(lines.flat()).join('\n');
    return trial(before, chooseQuote(before, 6, 120, random), mutation, random);
  };
}

const LONG = [6, 120] as const;
const SHORT = [2, 12] as const;

export const LEVELS: readonly Level[] = [
  ...Object.entries(ORDINARY).map(([name, mutation]): Level => ({
    name,
    group: 'ordinary',
    make: plainLevel(mutation, LONG),
  })),
  { name: 'phrase that stands eight times, 5 % edits', group: 'hard', make: eightTimes(slightlyEdited) },
  { name: 'parallel clauses, quote edited by 20 %', group: 'hard', make: parallel(quoteEdited(0.2)) },
  {
    name: 'parallel clauses, 20 % of characters',
    group: 'hard',
    make: parallel(ORDINARY['20 % of characters'] ?? slightlyEdited),
  },
  {
    name: 'quotes of 2–12 characters, 20 % edits',
    group: 'hard',
    make: plainLevel(ORDINARY['20 % of characters'] ?? slightlyEdited, SHORT),
  },
  { name: 'sentences deleted', group: 'gone', make: plainLevel(deleted, LONG) },
  { name: 'sentences rewritten', group: 'gone', make: plainLevel(rewritten, LONG) },
  { name: 'phrase that stands eight times, its own sentence deleted', group: 'gone', make: eightTimes(deleted) },
  {
    name: 'phrase that stands eight times, its own paragraph deleted, 5 % edits',
    group: 'gone',
    make: eightTimes((text, quote, random) => slightlyEdited(paragraphDeleted(text, quote, random), quote, random)),
  },
  { name: 'parallel clauses, its own deleted', group: 'gone', make: parallel(deleted) },
  { name: 'parallel clauses, its own paragraph deleted', group: 'gone', make: parallel(paragraphDeleted) },
  { name: 'quotes of 2–12 characters, sentence deleted', group: 'gone', make: plainLevel(deleted, SHORT) },
  { name: 'quotes of 2–12 characters, sentence rewritten', group: 'gone', make: plainLevel(rewritten, SHORT) },
  { name: 'quotes of 2–12 characters, quote alone deleted', group: 'gone', make: plainLevel(quoteDeleted, SHORT) },
  ...[LONG, SHORT].flatMap((lengths): readonly Level[] =>
    Object.entries({ deleted, rewritten, quoteDeleted }).flatMap(([what, gone]) =>
      [0.2, 0.4].map((share): Level => ({
        name: `quotes of ${lengths.join('–')} characters, ${what}, ${String(share * 100)} % of characters edited`,
        group: 'gone',
        make: plainLevel(both(gone, edited(share)), lengths),
      })),
    ),
  ),
];
