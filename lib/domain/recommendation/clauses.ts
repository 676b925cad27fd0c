import type { Span } from '../text/span';
import type { Token, TokenRole } from './tokens';

/** What heads a clause once enumerators, connectives and adverbs are passed. */
export type ClauseHead = 'modal' | 'verb' | 'setting' | 'subject' | 'nothing';

/** A stretch between commas with its known words. */
export interface Clause extends Span {
  readonly tokens: readonly Token[];
  readonly head: ClauseHead;
  /** Where the head begins: after enumerator, connective and adverbs. */
  readonly headStart: number;
  /** The modal that governs the clause. */
  readonly modal: Token | null;
  /** The verb of the clause: its head, or the first one after modal or setting. */
  readonly verb: Token | null;
  /** Where the last 的 or 等 of the clause stands: what is said before it is about the object. -1 if none. */
  readonly lastAttribute: number;
  /** Who acts: what stands before the modal or the verb. */
  readonly subject: Span | null;
}

const MODAL: readonly TokenRole[] = ['must', 'should', 'may'];
const PASSED_AT_HEAD: readonly TokenRole[] = ['enumerator', 'turn', 'further', 'example', 'adverb', 'but', 'past'];
const LONGEST_SUBJECT = 24;

/** Whether a token has one of the roles. */
export function hasRole(token: Token, roles: readonly TokenRole[]): boolean {
  return roles.some((role) => token.roles.has(role));
}

/** Splits the tokens of a unit into clauses at commas and colons. */
export function readClauses(text: string, unit: Span, tokens: readonly Token[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let start = unit.start;
  let own: Token[] = [];
  const end = (at: number) => {
    if (at > start) clauses.push(readClause(text, { start, end: at }, own));
    own = [];
  };
  for (const token of tokens) {
    if (!hasRole(token, ['comma', 'colon'])) {
      own.push(token);
      continue;
    }
    end(token.start);
    start = token.end;
  }
  end(unit.end);
  return clauses;
}

function readClause(text: string, span: Span, tokens: readonly Token[]): Clause {
  let headStart = span.start;
  let index = 0;
  for (
    let next = tokens[0];
    next !== undefined && isPassed(text, next, tokens[index + 1], headStart);
    next = tokens[index]
  ) {
    headStart = next.end;
    index++;
  }
  const rest = tokens.slice(index);
  const modal = rest.find((_, place) => governs(text, span, rest, place, headStart)) ?? null;
  const first = rest[0];
  const verb = verbOf(rest, modal, headStart);
  const lastAttribute = lastOf(text, span);
  const base = { ...span, tokens, headStart, modal, verb, lastAttribute };
  if (first === undefined) return { ...base, head: span.end > headStart ? 'subject' : 'nothing', subject: null };
  if (modal !== null) return { ...base, head: 'modal', subject: subjectBefore(modal.start, headStart, rest) };
  if (first.start === headStart && first.roles.has('setting')) return { ...base, head: 'setting', subject: null };
  if (verb !== null && verb.start === headStart) return { ...base, head: 'verb', subject: null };
  return { ...base, head: 'subject', subject: verb === null ? null : subjectBefore(verb.start, headStart, rest) };
}

/** Enumerators and connectives are passed wherever the head still is; an adverb that is also a verb only before a verb. */
function isPassed(text: string, token: Token, next: Token | undefined, headStart: number): boolean {
  const gap = token.start - headStart;
  if (gap > 1 || (gap === 1 && !'、 \u3000'.includes(text.charAt(headStart)))) return false;
  if (!hasRole(token, PASSED_AT_HEAD) || hasRole(token, ['setting', ...MODAL])) return false;
  return (
    !token.roles.has('verb') || (next !== undefined && next.start === token.end && hasRole(next, ['verb', 'trying']))
  );
}

/** Modals that oblige or advise whatever follows them; the others only before a verb or a setting. */
const BINDING = /^(?:必须|务必|务须|应当|应该|理应|建议|亟需|亟须|亟待|有必要|很有必要|[还更也均]应|宜)$/;
const CLOSE = 8;

/** Whether a modal obliges or advises in so many words (必须, 应当), where 要 may also only state an aim. */
export function isBinding(text: string, modal: Token): boolean {
  return BINDING.test(text.slice(modal.start, modal.end));
}

/** A modal governs its clause from its head or after a subject; at the end of a clause 需要 is a noun. */
function governs(text: string, span: Span, rest: readonly Token[], index: number, headStart: number): boolean {
  const token = rest[index];
  if (token === undefined || !hasRole(token, MODAL)) return false;
  if (token.start - headStart > LONGEST_SUBJECT || token.end >= span.end - 1) return false;
  if (text.charAt(token.end) === '的' || (text.charAt(token.start - 1) === '的' && token.end - token.start > 1))
    return false;
  if (isBinding(text, token)) return true;
  const next = rest[index + 1];
  if (next === undefined) return false;
  const isAsked = hasRole(next, ['verb', 'trying', 'adverb', 'setting']) && next.start - token.end <= CLOSE;
  if (token.roles.has('may'))
    return isAsked && next.start - token.end <= 2 && !/[都就便才]/.test(text.charAt(token.start - 1));
  return isAsked;
}

function lastOf(text: string, span: Span): number {
  for (let offset = span.end - 1; offset >= span.start; offset--)
    if ('的等'.includes(text.charAt(offset))) return offset;
  return -1;
}

function verbOf(rest: readonly Token[], modal: Token | null, headStart: number): Token | null {
  const from = modal?.end ?? headStart;
  return rest.find((token) => token.start >= from && hasRole(token, ['verb', 'trying'])) ?? null;
}

function subjectBefore(end: number, start: number, rest: readonly Token[]): Span | null {
  const isLong = end - start > LONGEST_SUBJECT;
  const isSet = rest[0] !== undefined && rest[0].start === start && rest[0].roles.has('setting');
  const trailing = rest.filter((token) => token.roles.has('adverb') && token.end <= end);
  const adverb = trailing.at(-1);
  const until = adverb !== undefined && adverb.end === end ? adverb.start : end;
  return until <= start || isLong || isSet ? null : { start, end: until };
}
