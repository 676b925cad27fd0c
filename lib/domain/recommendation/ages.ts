import type { Clause } from './clauses';
import type { AddSign } from './sign';
import { hasRole } from './tokens';
import type { Token } from './tokens';

/** The first year of the People’s Republic: what was before it is history. */
export const FOUNDING = 1949;
/** Words that bring a tale of old to the present: 这件乾隆瓷器如今…. */
const PRESENT = /近年|如今|目前|今年|当下|现在/;

/** Notes an age long past that a unit tells of (明代, 1926年), unless it comes to the present. */
export function addAges(text: string, clauses: readonly Clause[], add: AddSign): void {
  for (const { tokens } of clauses) {
    const old = tokens.find((token) => isLongAgo(text, token));
    if (old === undefined) continue;
    if (!clauses.some((clause) => clause.tokens.some((token) => isPresent(text, token)))) add('dynasty', old);
    return;
  }
}

function isPresent(text: string, token: Token): boolean {
  if (token.roles.has('year') && yearOf(text, token) >= FOUNDING) return true;
  return token.roles.has('past') && PRESENT.test(text.slice(token.start, token.end));
}

/** The year of a token, or NaN for a day. */
function yearOf(text: string, { start }: Token): number {
  return /^\d{4}年/.test(text.slice(start, start + 5)) ? Number(text.slice(start, start + 4)) : NaN;
}

function isLongAgo(text: string, token: Token): boolean {
  if (token.roles.has('dynasty')) return begins(text, token.start) && !isSpanOfYears(text, token.start);
  return hasRole(token, ['year']) && yearOf(text, token) < FOUNDING;
}

/** What may stand right before an age: 江南宋城 is not of the 南宋, 文明代表 not of the 明代. */
const BEFORE_AN_AGE = /[^一-龥]|[在从自早到至是和与及的于为即属由始当经历初中末朝唐宋元明清汉隋以前后]/;

function begins(text: string, start: number): boolean {
  return start === 0 || BEFORE_AN_AGE.test(text.charAt(start - 1));
}

/** 过去五年间 is no reign, as 万历年间 is. */
function isSpanOfYears(text: string, start: number): boolean {
  return text.startsWith('年间', start) && /[0-9一二三四五六七八九十百几数多]/.test(text.charAt(start - 1));
}
