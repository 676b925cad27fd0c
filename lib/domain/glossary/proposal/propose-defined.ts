import type { Span } from '../../text/span';
import type { Clause } from './clauses';
import type { Candidate } from './proposal';
import type { QuotedStretch } from './quoted-stretches';

/** Words that say what the words before them mean. */
const MEANS = ['是指', '指的是', '特指', '泛指'];
/** Adverbs that may stand between a term and those words. */
const ADVERBS = ['主要', '通常', '一般', '就', '也', '则', '既'];
const SO_CALLED = '所谓';
const LONGEST_TERM = 16;
const LONGEST_QUOTED_TERM = 30;
const NAMELY = /^[，（(]?(?:即(?![将可使便时刻席期位兴])|以下简称|简称|下称)/u;
const SAYING = /[，。！？；：]/u;

/** Proposes what an article defines: 所谓X，…; X是指…; “X”，即…. */
export function proposeDefined(
  text: string,
  clauses: readonly Clause[],
  stretches: readonly QuotedStretch[],
): readonly Candidate[] {
  const bare = clauses.flatMap((clause) => bareTerm(text, clause));
  const quoted = stretches.filter((stretch) => isDefinedQuote(text, stretch));
  return [...bare, ...quoted].map(({ start, end }) => ({ start, end, reason: 'defined' }));
}

function isDefinedQuote(text: string, { start, end, inner }: QuotedStretch): boolean {
  if (inner.length < 2 || inner.length > LONGEST_QUOTED_TERM || SAYING.test(inner)) return false;
  const after = text.slice(end, end + 6);
  return (
    text.startsWith(SO_CALLED, start - SO_CALLED.length) ||
    NAMELY.test(after) ||
    MEANS.some((word) => after.startsWith(word))
  );
}

/** The term a clause begins with, if the clause goes on to say what it means. */
function bareTerm(text: string, clause: Clause): readonly Span[] {
  const isSoCalled = text.startsWith(SO_CALLED, clause.start);
  const start = isSoCalled ? clause.start + SO_CALLED.length : clause.start;
  const head = text.slice(start, Math.min(clause.end, start + LONGEST_TERM + 6));
  const marker = Math.min(...MEANS.map((word) => head.indexOf(word)).filter((at) => at > 0), Infinity);
  if (!isSoCalled && marker === Infinity) return [];
  const end = marker === Infinity ? clause.end : start + marker;
  const trimmed = withoutAdverb(text, start, end);
  if (trimmed - start < 2 || trimmed - start > LONGEST_TERM) return [];
  return isPlain(clause, start, trimmed) ? [{ start, end: trimmed }] : [];
}

function withoutAdverb(text: string, start: number, end: number): number {
  const adverb = ADVERBS.find((word) => end - word.length > start && text.startsWith(word, end - word.length));
  return adverb === undefined ? end : end - adverb.length;
}

/** Whether no verb or particle stands among the words, as it does in a sentence. */
function isPlain(clause: Clause, start: number, end: number): boolean {
  return clause.pieces
    .filter((piece) => piece.start >= start && piece.end <= end)
    .every(({ word }) => word?.class !== 'governing' && word?.class !== 'grammatical');
}
