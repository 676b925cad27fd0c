import { Converter } from 'opencc-js/cn2t';
import type { Span } from '@/lib/domain/text/span';
import type { Random } from './random';
import { inserted, joinLines, linesOf } from './tracked-text';
import type { TrackedCharacter, TrackedText } from './tracked-text';
import { randomCharacter, textOf, writeParagraph } from './write-article';

/** Changes a text that holds a highlight as pages are changed. */
export type Mutation = (text: TrackedText, quote: Span, random: Random) => TrackedText;

/** Edits each character with a probability: exchanged, left out, or another put before it. */
function edit(
  text: TrackedText,
  share: number,
  random: Random,
  isOpen: (one: TrackedCharacter) => boolean = () => true,
) {
  return text.flatMap((one): TrackedText => {
    if (one.character === '\n' || !isOpen(one) || !random.chance(share)) return [one];
    const kind = random.next();
    if (kind < 0.6) return [{ ...one, character: randomCharacter(random) }];
    if (kind < 0.8) return [];
    return [...inserted(randomCharacter(random)), one];
  });
}

export const edited =
  (share: number): Mutation =>
  (text, _, random) =>
    edit(text, share, random);

/** The quote edited, its surroundings not. */
export const quoteEdited =
  (share: number): Mutation =>
  (text, { start, end }, random) =>
    edit(text, share, random, ({ from }) => from !== null && from >= start && from < end);

const replaced =
  (pairs: Readonly<Record<string, string>>): Mutation =>
  (text) =>
    text.map((one) => ({ ...one, character: pairs[one.character] ?? one.character }));

const toTraditional = Converter({ from: 'cn', to: 'tw' });

const traditional: Mutation = (text) => {
  const converted = toTraditional(text.map(({ character }) => character).join(''));
  if (converted.length !== text.length) throw new Error('The conversion changed the length of the text');
  return text.map((one, index) => ({ ...one, character: converted.charAt(index) }));
};

const fullWidth: Mutation = (text) =>
  text.map((one) =>
    /[!-~]/.test(one.character)
      ? { ...one, character: String.fromCharCode(one.character.charCodeAt(0) + 0xfee0) }
      : one,
  );

const halfWidth = replaced({ '，': ',', '；': ';', '：': ':', '？': '?', '！': '!', '（': '(', '）': ')' });

const ADVERTISEMENTS = [
  '扫码关注本报客户端，更多精彩内容等你来看',
  '【广告】秋季家电节火热进行中，下单立减三百元，详情点击链接',
  '责任编辑留言区已开放，欢迎读者踊跃投稿参与讨论',
  '相关阅读：一图读懂今年的重点工程进度表',
];

const withLinesBetween = (text: TrackedText, random: Random, share: number, line: () => string) =>
  joinLines(linesOf(text).flatMap((one) => (random.chance(share) ? [inserted(line()), one] : [one])));

const advertisementsInside: Mutation = (text, _, random) =>
  joinLines(
    linesOf(text).map((line) => {
      const at = random.whole(0, line.length);
      return [...line.slice(0, at), ...inserted(random.pick(ADVERTISEMENTS)), ...line.slice(at)];
    }),
  );

/** White space that ends a line of the source but no paragraph. */
const WRAP = '\r';

/** Puts `text` in after every so many characters. */
const every =
  (characters: number, text: string): Mutation =>
  (whole) =>
    whole.flatMap((one, index) => (index % characters === characters - 1 ? [one, ...inserted(text)] : [one]));

const invisible: Mutation = (text, _, random) =>
  text.flatMap((one) => (random.chance(0.1) ? [...inserted(random.pick('\u200b\u00ad\u2060\ufeff')), one] : [one]));

const split: Mutation = (text) => text.flatMap((one) => (one.character === '。' ? [one, ...inserted('\n')] : [one]));

const merged: Mutation = (text) => text.filter(({ character }) => character !== '\n');

const brForParagraph: Mutation = (text) =>
  text.flatMap((one) => (one.character === '\n' ? inserted('\n\n　　') : [one]));

const holds = (line: TrackedText, { start, end }: Span) =>
  line.some(({ from }) => from !== null && from >= start && from < end);

/** Deletes a share of the paragraphs that do not hold the quote; the one above it always. */
const othersDeleted =
  (share: number): Mutation =>
  (text, quote, random) => {
    const lines = linesOf(text);
    const own = lines.findIndex((line) => holds(line, quote));
    return joinLines(lines.filter((line, index) => holds(line, quote) || (index !== own - 1 && !random.chance(share))));
  };

/** Writes every other paragraph anew. */
const othersRewritten: Mutation = (text, quote, random) =>
  joinLines(linesOf(text).map((line) => (holds(line, quote) ? line : inserted(textOf(writeParagraph(random, 3))))));

const oneEditInEach: Mutation = (text, _, random) =>
  joinLines(
    linesOf(text).map((line) => {
      const at = random.whole(0, Math.max(0, line.length - 1));
      return [...line.slice(0, at), ...edit(line.slice(at, at + 1), 1, random), ...line.slice(at + 1)];
    }),
  );

const prepended: Mutation = (text, _, random) =>
  joinLines([inserted(textOf(writeParagraph(random, 4))), ...linesOf(text)]);

/** Quotes the sentences that hold the words above the article, as a lead does. */
const quotedAbove: Mutation = (text, quote) => {
  const { start, end } = sentencesAround(text, quote);
  const excerpt = text
    .slice(start, end)
    .map(({ character }) => character)
    .join('');
  return joinLines([inserted(`导读：${excerpt.replaceAll('\n', '')}`), ...linesOf(text)]);
};

const reordered: Mutation = (text, _, random) => joinLines(random.shuffle(linesOf(text)));

export const both =
  (first: Mutation, second: Mutation): Mutation =>
  (text, quote, random) =>
    second(first(text, quote, random), quote, random);

/** The ordinary ways in which an article changes under a highlight. */
export const ORDINARY: Readonly<Record<string, Mutation>> = {
  'one edit a paragraph': oneEditInEach,
  '5 % of characters': edited(0.05),
  '10 % of characters': edited(0.1),
  '20 % of characters': edited(0.2),
  '30 % of characters': edited(0.3),
  '40 % of characters': edited(0.4),
  'paragraph prepended': prepended,
  'sentence quoted above': quotedAbove,
  'paragraphs reordered': reordered,
  'paragraph above deleted': othersDeleted(0),
  'half the others deleted': othersDeleted(0.5),
  'all others rewritten': othersRewritten,
  'advertisements between': (text, _, random) => withLinesBetween(text, random, 0.6, () => random.pick(ADVERTISEMENTS)),
  'advertisements inside': advertisementsInside,
  'corner quotation marks': replaced({ '“': '「', '”': '」', '‘': '『', '’': '』' }),
  'straight quotation marks': replaced({ '“': '"', '”': '"', '‘': "'", '’': "'" }),
  'digits at full width': fullWidth,
  'punctuation at half width': halfWidth,
  'line wraps': every(23, WRAP),
  'spaces at line ends': every(31, ` ${WRAP} `),
  'invisible characters': invisible,
  '<br> for <p>': brForParagraph,
  'traditional characters': traditional,
  'traditional and 10 %': both(traditional, edited(0.1)),
  'paragraphs split': split,
  'paragraphs merged': merged,
  'quote edited by 10 %': quoteEdited(0.1),
  'quote edited by 20 %': quoteEdited(0.2),
  'quote edited by 30 %': quoteEdited(0.3),
};

/** The other characters of an article edited, so that what is left is no copy. */
export const slightlyEdited: Mutation = edited(0.05);

const sentenceEnds = /[。；\n]/;

/** The sentences that a span touches, as a span. */
function sentencesAround(text: TrackedText, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && !sentenceEnds.test(text[from - 1]?.character ?? '')) from--;
  let to = end;
  while (to < text.length && !sentenceEnds.test(text[to - 1]?.character ?? '')) to++;
  return { start: from, end: to };
}

/** Leaves out the sentences that hold the quote. */
export const deleted: Mutation = (text, quote) => {
  const { start, end } = sentencesAround(text, quote);
  return [...text.slice(0, start), ...text.slice(end)];
};

/** Leaves out the quote alone. */
export const quoteDeleted: Mutation = (text, { start, end }) => [...text.slice(0, start), ...text.slice(end)];

/** Writes the sentences that hold the quote anew, in words that share no three characters with it. */
export const rewritten: Mutation = (text, quote, random) => {
  const { start, end } = sentencesAround(text, quote);
  const words = text.slice(quote.start, quote.end).map(({ character }) => character);
  const pieces = words.slice(0, Math.max(1, words.length - 2)).map((_, at) => words.slice(at, at + 3).join(''));
  for (;;) {
    const anew = textOf(writeParagraph(random, 1));
    if (!pieces.some((piece) => anew.includes(piece)))
      return [...text.slice(0, start), ...inserted(anew), ...text.slice(end)];
  }
};

/** Leaves out the paragraph that holds the quote. */
export const paragraphDeleted: Mutation = (text, quote) =>
  joinLines(linesOf(text).filter((line) => !holds(line, quote)));
