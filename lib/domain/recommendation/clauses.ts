import type { Span } from '../text/span';
import type { TokenRole } from './lexicon';
import { withShortVerbs } from './deeds-in-three';
import { lastAttributeIn } from './last-attribute';
import { LONGEST_SUBJECT, MODAL, modalOf } from './modal-of';
import type { Token } from './tokens';
import { hasRole } from './tokens';

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

const PASSED_AT_HEAD: readonly TokenRole[] = ['enumerator', 'turn', 'further', 'example', 'adverb', 'but', 'past'];
const NOT_PASSED: readonly TokenRole[] = ['setting', ...MODAL];
const VERBAL: readonly TokenRole[] = ['verb', 'trying'];
/** What begins with one of these is an aim or a scene, not who acts. */
const NO_SUBJECT: readonly TokenRole[] = ['setting', 'verb', 'trying'];
const PARTING: readonly TokenRole[] = ['comma', 'colon'];

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
    if (!hasRole(token, PARTING)) {
      own.push(token);
      continue;
    }
    end(token.start);
    start = token.end;
  }
  end(unit.end);
  return withShortVerbs(text, clauses);
}

function readClause(text: string, { start, end }: Span, tokens: readonly Token[]): Clause {
  let headStart = start;
  let index = 0;
  for (let token = tokens[0]; token !== undefined && isPassed(text, token, tokens[index + 1], headStart);) {
    headStart = token.end;
    token = tokens[++index];
  }
  const rest = index === 0 ? tokens : tokens.slice(index);
  const modal = modalOf(text, end, rest, headStart);
  const verb = verbOf(text, rest, modal?.end ?? headStart);
  const head = headOf({ end, headStart, modal, verb, first: rest[0] ?? null });
  const subjectEnd = head === 'modal' ? modal?.start : head === 'subject' ? verb?.start : undefined;
  const subject = subjectEnd === undefined ? null : subjectBefore(subjectEnd, headStart, rest);
  return {
    start,
    end,
    tokens,
    head,
    headStart,
    modal,
    verb,
    lastAttribute: lastAttributeIn(text, start, end),
    subject,
  };
}

function headOf(clause: {
  readonly end: number;
  readonly headStart: number;
  readonly modal: Token | null;
  readonly verb: Token | null;
  readonly first: Token | null;
}): ClauseHead {
  const { end, headStart, modal, verb, first } = clause;
  if (first === null) return end > headStart ? 'subject' : 'nothing';
  if (modal !== null) return 'modal';
  if (first.start === headStart && first.roles.has('setting')) return 'setting';
  return verb?.start === headStart ? 'verb' : 'subject';
}

/** Enumerators and connectives are passed wherever the head still is; an adverb that is also a verb only before a verb. */
function isPassed(text: string, token: Token, next: Token | undefined, headStart: number): boolean {
  const gap = token.start - headStart;
  if (gap > 1 || (gap === 1 && !'、 \u3000'.includes(text.charAt(headStart)))) return false;
  if (!hasRole(token, PASSED_AT_HEAD) || hasRole(token, NOT_PASSED)) return false;
  return !token.roles.has('verb') || isBeforeVerb(token, next);
}

/** 加快 is an adverb in 加快建立, a verb in 加快步伐. */
function isBeforeVerb(token: Token, next: Token | undefined): boolean {
  return next !== undefined && next.start === token.end && hasRole(next, VERBAL);
}

function verbOf(text: string, rest: readonly Token[], from: number): Token | null {
  for (let index = 0; index < rest.length; index++) {
    const token = rest[index];
    if (token === undefined || token.start < from || !hasRole(token, VERBAL)) continue;
    if (text.charAt(token.end) === '的') continue;
    if (!token.roles.has('adverb') || !isBeforeVerb(token, rest[index + 1])) return token;
  }
  return null;
}

function subjectBefore(end: number, start: number, rest: readonly Token[]): Span | null {
  const isLong = end - start > LONGEST_SUBJECT;
  const isSet = rest[0] !== undefined && rest[0].start === start && hasRole(rest[0], NO_SUBJECT);
  if (isLong || isSet) return null;
  const adverb = rest.find((token) => token.end === end && token.roles.has('adverb'));
  const until = adverb?.start ?? end;
  return until <= start ? null : { start, end: until };
}
