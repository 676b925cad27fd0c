import type { Article, Block } from '../article/article';
import { splitUnits } from '../text/units';
import type { Span } from '../text/span';
import type { Clause } from './clauses';
import { readClauses } from './clauses';
import { beginsAsNews } from './dateline';
import type { UnitKind } from './label';
import type { Sign } from './sign';
import { expertsIn } from './expert';
import { expertQuotations } from './quoted-advice';
import { readSigns } from './read-signs';
import type { Token } from './tokens';
import { tokenize } from './tokens';

/** A unit as the rules see it. */
export interface UnitReading extends Span {
  /** Index of its block in the article. */
  readonly block: number;
  readonly kind: UnitKind;
  readonly clauses: readonly Clause[];
  readonly signs: ReadonlyMap<Sign, Span>;
}

/** A heading or paragraph with its units. */
export interface BlockReading {
  readonly kind: 'heading' | 'paragraph';
  readonly units: readonly UnitReading[];
}

const LONGEST_RUN_IN = 36;
/** Who speaks in an interview or a debate without giving advice, before what is said: 主持人：, 记者：. */
const SPEAKER = /^[^，。：:]{0,10}(?:主持人|记者|律师|院长|网友)[^，。：:、的]{0,4}[：:]/;
/** Anybody who speaks, before what is said: 林教授：. */
const LABEL = /^[^，。：:；！？“]{1,14}[：:]/;
const LONGEST_LABEL = 20;
const LONGEST_OPENING = 80;
const NO_RUN_IN: readonly Sign[] = [
  'copula',
  'says',
  'past',
  'done',
  'lack',
  'anaphora',
  'question',
  'general',
  'quoted',
];

/** What an authority's demands do not go on with. */
const TURNS_AWAY: readonly Sign[] = ['lack', 'but', 'told', 'done', 'past', 'vague', 'turn'];

/** What an expert says besides advice. */
const TELLS: readonly Sign[] = ['question', 'general', 'looking', 'lack', 'past', 'says', 'effect'];

/** Reads every heading and paragraph of an article; bylines and affiliations have no units. */
export function readBlocks({ text, blocks }: Pick<Article, 'text' | 'blocks'>): readonly BlockReading[] {
  const experts = new Set<string>();
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'heading' && block.kind !== 'paragraph') return [];
    const tokens = tokenize(text, block);
    for (const name of expertsIn(text, tokens)) experts.add(name);
    return [{ kind: block.kind, units: readBlock(text, block, index, tokens, experts) }];
  });
}

function readBlock(
  text: string,
  block: Block,
  index: number,
  tokens: readonly Token[],
  experts: ReadonlySet<string>,
): readonly UnitReading[] {
  const spans = block.kind === 'heading' ? [{ start: block.start, end: block.end }] : splitUnits(text, block);
  const readings: UnitReading[] = [];
  const isDialogue = LABEL.test(text.slice(block.start, Math.min(block.end, block.start + LONGEST_LABEL)));
  let isLabelled = false;
  const isNews = beginsAsNews(text.slice(block.start, Math.min(block.end, block.start + LONGEST_OPENING)));
  let next = 0;
  let quotedUntil = block.start;
  const quotations = expertQuotations(text, block, tokens, experts);
  let heard = 0;
  for (const span of spans) {
    const own: Token[] = [];
    for (let token = tokens[next]; token !== undefined && token.start < span.end; token = tokens[++next])
      own.push(token);
    const clauses = readClauses(text, span, own);
    const signs = readSigns(text, span, clauses, experts);
    const opening = text.slice(span.start, Math.min(span.end, span.start + LONGEST_LABEL));
    if (isDialogue && LABEL.test(opening)) isLabelled = SPEAKER.test(opening);
    if (span.start < quotedUntil) signs.set('quoted', { start: span.start, end: span.start + 1 });
    if (isNews && readings.length === 0) signs.set('dateline', { start: span.start, end: span.start + 1 });
    if (isLabelled) signs.set('said-on', markOf(clauses, span));
    const previous = readings.at(-1);
    if (previous !== undefined && goesOnAdvising(text, previous, clauses, signs))
      signs.set('advised', markOf(clauses, span));
    else if (
      previous !== undefined &&
      (goesOnSpeaking(text, previous, clauses, signs) || isMoreQuotation(previous, span, own))
    )
      signs.set('said-on', markOf(clauses, span));
    if (previous !== undefined && isFurtherProvision(text, previous, clauses)) {
      signs.set('said-on', markOf(clauses, span));
      signs.set('provides', markOf(clauses, span));
    }
    if (previous !== undefined && speaksOfAuthority(previous))
      signs.set('after-authority', { start: span.start, end: span.start + 1 });
    while ((quotations[heard]?.end ?? Infinity) <= span.start) heard++;
    const advice = adviceIn(text, span, quotations[heard] ?? null, previous ?? null, experts);
    for (const token of own) quotedUntil = Math.max(quotedUntil, token.roles.has('quotation') ? token.end : 0);
    readings.push({ ...span, block: index, kind: 'sentence', ...(advice ?? { clauses, signs }) });
  }
  if (block.kind === 'heading') return readings.map((reading) => ({ ...reading, kind: 'heading' }));
  return readings.map((reading, place) => ({ ...reading, kind: kindOf(reading, place, readings.length) }));
}

/** What an expert advises inside quotation marks in a unit, or null. A call to act goes on with advice only. */
function adviceIn(
  text: string,
  unit: Span,
  quotation: Span | null,
  previous: UnitReading | null,
  experts: ReadonlySet<string>,
): Pick<UnitReading, 'clauses' | 'signs'> | null {
  if (quotation === null || quotation.start >= unit.end) return null;
  const said = { start: Math.max(unit.start, quotation.start), end: Math.min(unit.end, quotation.end) };
  const clauses = readClauses(text, said, tokenize(text, said));
  const signs = readSigns(text, said, clauses, experts);
  if (TELLS.some((sign) => signs.has(sign))) return null;
  const goesOn = previous?.signs.has('advised') === true && previous.end > quotation.start;
  const isAsked = clauses.some(({ modal, verb }) => modal !== null && verb !== null);
  if (!isAsked && !(goesOn && (signs.has('verb-first') || signs.has('setting')))) return null;
  return { clauses, signs: new Map([...signs, ['advised', markOf(clauses, said)]]) };
}

/**
 * After 会议强调，要…。 a unit that begins with 要 or a call to act, without a subject, is still the meeting's,
 * as is what follows a semicolon or a number.
 */
function goesOnSpeaking(
  text: string,
  previous: UnitReading,
  clauses: readonly Clause[],
  signs: ReadonlyMap<Sign, Span>,
): boolean {
  if (!previous.signs.has('indirect') && !previous.signs.has('said-on')) return false;
  if (text.charAt(previous.end - 1) === '；' || signs.has('enumerated')) return true;
  const first = clauses.find(({ head }) => head !== 'nothing' && head !== 'setting');
  if (first === undefined || first.subject !== null) return false;
  if (signs.has('turn') && first.modal !== null && text.startsWith('建议', first.modal.start)) return false;
  return first.head === 'modal' || (first.head === 'verb' && !TURNS_AWAY.some((sign) => signs.has(sign)));
}

/** After 专家建议，…； the next member is the same advice, as is a call to act in the same paragraph. */
function goesOnAdvising(
  text: string,
  previous: UnitReading,
  clauses: readonly Clause[],
  signs: ReadonlyMap<Sign, Span>,
): boolean {
  if (!previous.signs.has('advised') || signs.has('says') || signs.has('done')) return false;
  if (text.charAt(previous.end - 1) === '；' || signs.has('enumerated')) return true;
  const first = clauses.find(({ head }) => head !== 'nothing' && head !== 'setting');
  return first !== undefined && first.subject === null && (first.head === 'verb' || first.head === 'modal');
}

/** After 《条例》规定，… a sentence in which somebody 应当 do something, or may, is the document's next provision. */
function isFurtherProvision(text: string, previous: UnitReading, clauses: readonly Clause[]): boolean {
  if (!previous.signs.has('provides')) return false;
  const first = clauses.find(({ head, modal }) => head !== 'nothing' && (head !== 'setting' || modal !== null));
  if (first === undefined || first.modal === null) return false;
  return first.modal.roles.has('may') || text.startsWith('应当', first.modal.end - 2);
}

/** Whether an authority speaks in the unit, or the unit goes on about its word. */
function speaksOfAuthority({ signs }: UnitReading): boolean {
  if (signs.has('says') || signs.has('said-on') || signs.has('bearing')) return true;
  return signs.has('after-authority') && signs.has('anaphora');
}

/** A quotation that stands alone after an authority's is another of the same. */
function isMoreQuotation(previous: UnitReading, span: Span, own: readonly Token[]): boolean {
  const [first] = own;
  return (
    previous.signs.has('says') &&
    first?.start === span.start &&
    first.roles.has('quotation') &&
    first.end >= span.end - 1
  );
}

function markOf(clauses: readonly Clause[], span: Span): Span {
  const modal = clauses.find((clause) => clause.modal !== null)?.modal;
  return modal === null || modal === undefined ? span : { start: modal.start, end: modal.end };
}

/** A short first sentence that names what the paragraph is about heads it. */
function kindOf(reading: UnitReading, place: number, count: number): UnitKind {
  const length = reading.end - reading.start;
  if (length > LONGEST_RUN_IN || NO_RUN_IN.some((sign) => reading.signs.has(sign))) return 'sentence';
  const isHead = place === 0 && count > 1;
  return isHead && !reading.signs.has('further') ? 'run-in-heading' : 'sentence';
}
