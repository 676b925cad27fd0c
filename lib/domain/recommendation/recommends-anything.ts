import type { Article } from '../article/article';
import { blockText } from '../article/article';
import type { Clause } from './clauses';
import { isDeedAfter } from './deed-after';
import { isBinding } from './modal-of';
import { beginsAsNews } from './dateline';
import { isNewsOfOfficials, isOfDeputy } from './news-of-officials';
import type { BlockReading, UnitReading } from './reading';
import type { Sign } from './sign';
import { asks, isImperative, stanceOfHeading } from './stance';
import { tellsDocument } from './tells-document';
import { titleCalls } from './title-calls';

/**
 * Why a piece gets no mark, or hardly any: it is news, gives notice, tells what a document lays down, or too little
 * in it asks for anything.
 */
export type Silence = 'told-as-news' | 'gives-notice' | 'tells-document' | 'recommends-nothing';

const OPENING_BLOCKS = 2;
/** □本报记者 何山. */
const LONGEST_NAME_LINE = 24;
const TOLD_AS_NEWS: readonly Sign[] = ['reported', 'meeting', 'plan', 'past', 'figure'];
const FEWEST_REPORTS = 2;
const FEWEST_MEETINGS = 3;
const FEWEST_RECOMMENDATIONS = 2;
const FEWEST_ASKED = 2;
/** Units of a short comment. */
const LONGEST_COMMENT = 20;
/** So many bare imperatives weigh as much as one that asks. */
const BARE_PER_ASKED = 2;
/** So many calls to act after a problem are its remedy, though nothing asks in so many words. */
const FEWEST_REMEDIES = 3;
const LEAST_SHARE = 0.1;
const NARRATED_SHARE = 0.4;
const LEAST_SHARE_OF_NARRATIVE = 0.2;
/** So many weak demands (要张榜亮相) weigh as much as one that asks. */
const WEAK_PER_ASKED = 2;
/** What makes a weak demand one of a story, of speech or of how things are. */
const NO_DEMAND: readonly Sign[] = [
  'past',
  'done',
  'but',
  'quoted',
  'says',
  'reported',
  'told',
  'question',
  'copula',
  'general',
  'number',
];
const TROUBLES: readonly Sign[] = ['lack', 'harm'];
const DEEDS: readonly Sign[] = ['home-acts', 'done', 'past'];
const NARRATES: readonly Sign[] = ['past', 'done', 'figure'];

/**
 * Looks at the piece as a whole: a news report passes on what others ask, and an essay or a history with
 * a stray 要 recommends nothing. `candidates` are the units the rules would mark. Null if the marks stand.
 */
export function silenceOf(
  article: Pick<Article, 'title' | 'text' | 'blocks'>,
  blocks: readonly BlockReading[],
  candidates: ReadonlySet<UnitReading>,
): Silence | null {
  if (candidates.size === 0) return 'recommends-nothing';
  const units = blocks.flatMap((block) => block.units);
  const count = (holds: (unit: UnitReading) => boolean) => units.filter(holds).length;
  if (
    (hasDateline(article, units) && !isOfDeputy(article.title)) ||
    count(({ signs }) => signs.has('reported')) >= FEWEST_REPORTS
  )
    return 'told-as-news';
  if (count(({ signs }) => signs.has('meeting')) >= FEWEST_MEETINGS) return 'told-as-news';
  const opening = article.blocks.find(({ kind }) => kind === 'paragraph');
  if (isNewsOfOfficials(article.title, opening === undefined ? '' : blockText(article, opening))) return 'told-as-news';
  if (count(({ signs }) => signs.has('notice')) > 0) return 'gives-notice';
  if (tellsDocument(article.title, article.text, units)) return 'tells-document';
  const asked = count((unit) => candidates.has(unit) && asks(unit) && actsByPolicy(article.text, unit));
  const advised = count((unit) => candidates.has(unit) && advises(article.text, unit));
  const called = count((unit) => candidates.has(unit) && calls(article.text, unit));
  const bare = count(
    (unit) => candidates.has(unit) && unit.kind === 'sentence' && unit.signs.has('verb-first') && !asks(unit),
  );
  const weak = count(({ signs }) => signs.has('weak-must') && !NO_DEMAND.some((sign) => signs.has(sign)));
  const share = candidates.size / units.length;
  const narrated = count(({ signs }) => NARRATES.some((sign) => signs.has(sign))) / units.length;
  if (narrated < NARRATED_SHARE && isShortAppeal(article.text, units, candidates)) return null;
  const isPrescribed = prescribes(units, candidates);
  if (!isPrescribed && !units.some((unit) => unit.kind === 'heading' || asks(unit)) && opensWithDeeds(blocks))
    return 'recommends-nothing';
  const turned = count((unit) => candidates.has(unit) && unit.signs.has('turn') && asks(unit));
  const isRemedied = asked > 0 && remedies(units, candidates);
  const isEnough =
    candidates.size + weak >= FEWEST_RECOMMENDATIONS &&
    (isPrescribed ||
      isRemedied ||
      asked + advised + called + turned + Math.floor(bare / BARE_PER_ASKED) + Math.floor(weak / WEAK_PER_ASKED) >=
        FEWEST_ASKED) &&
    share >= LEAST_SHARE;
  if (isEnough && turned > 0) return null;
  const isAnnounced = count(({ signs }) => signs.has('announces')) > 0;
  const isCalledFor = isAnnounced || (narrated < NARRATED_SHARE && titleCalls(article.title));
  if (isCalledFor && asked + advised + called + turned > 0) return null;
  if (!isEnough || (narrated >= NARRATED_SHARE && share < LEAST_SHARE_OF_NARRATIVE)) return 'recommends-nothing';
  return null;
}

/** A short comment may recommend one thing only, if it obliges those by name who can do it: 有关部门应当加快… */
function isShortAppeal(text: string, units: readonly UnitReading[], candidates: ReadonlySet<UnitReading>): boolean {
  if (units.length > LONGEST_COMMENT) return false;
  return units.some(
    (unit) => candidates.has(unit) && asks(unit) && unit.clauses.some((clause) => obliges(text, clause)),
  );
}

const MODALS: readonly Sign[] = ['must', 'should'];
/** What makes a demand one of a story, a book or a speech. */
const TELLS: readonly Sign[] = ['past', 'done', 'told', 'general', 'copula', 'anaphora', 'example', 'looking'];

/** 传承人, 各个国家: a subject that can act. */
const WHO = /(?:[者人员]|部门|单位|机构|国家|青年|干部)都?$/;

/**
 * Whether a unit demands a deed of policy so plainly that it recommends even in a piece that else recommends
 * nothing: those who are to act are named (各地各部门一定要…), or the aim is a deed too (保护古村，必须…).
 */
export function isPressing(text: string, unit: UnitReading): boolean {
  if (!asks(unit) || !MODALS.some((sign) => unit.signs.has(sign)) || TELLS.some((sign) => unit.signs.has(sign)))
    return false;
  const [first] = unit.clauses;
  const isDeed = first?.head === 'verb';
  return unit.clauses.some((clause) => {
    const { modal, subject, tokens } = clause;
    if (modal === null || !isDeedAfter(text, clause, modal)) return false;
    if (subject === null) return (isDeed && clause !== first) || unit.signs.has('turn');
    if (WHO.test(text.slice(subject.start, subject.end))) return true;
    return tokens.some(
      (token) =>
        token.roles.has('actor') &&
        token.end <= modal.start &&
        token.start >= subject.start &&
        !text.startsWith('我们', token.start),
    );
  });
}

/** Whether a clause binds an institution to a deed. */
function obliges(text: string, clause: Clause): boolean {
  const { modal, subject, tokens } = clause;
  if (modal === null || subject === null || !isDeedAfter(text, clause, modal)) return false;
  if (!modal.roles.has('should') && !isBinding(text, modal)) return false;
  return tokens.some((token) => token.roles.has('institution') && token.end <= modal.start);
}

/** Where the piece has named what is lacking, a run of calls to act is the remedy. */
function prescribes(units: readonly UnitReading[], candidates: ReadonlySet<UnitReading>): boolean {
  const problem = units.findIndex((unit) => unit.signs.has('lack') && !asks(unit));
  if (problem < 0) return false;
  const remedies = units.slice(problem + 1).filter((unit) => candidates.has(unit) && unit.signs.has('verb-first'));
  return remedies.length >= FEWEST_REMEDIES;
}

/** Where a problem is named and something is asked, rules laid down without a modal are remedies too. */
function remedies(units: readonly UnitReading[], candidates: ReadonlySet<UnitReading>): boolean {
  if (!units.some((unit) => TROUBLES.some((sign) => unit.signs.has(sign)) && !asks(unit))) return false;
  const laidDown = units.filter(
    ({ signs }) => signs.has('regulates') && !NO_DEMAND.some((sign) => signs.has(sign)),
  ).length;
  return candidates.size + laidDown >= FEWEST_REMEDIES;
}

/** 我市积极发展集群，…: what opens by telling of deeds, and asks nobody, goes on telling of them. */
function opensWithDeeds(blocks: readonly BlockReading[]): boolean {
  const opening = blocks.find(({ kind }) => kind === 'paragraph');
  return opening?.units.some((unit) => DEEDS.some((sign) => unit.signs.has(sign))) === true;
}

/** A reporter's name alone stands over news and over comments; it needs something told as news beside it. */
function hasDateline(article: Pick<Article, 'text' | 'blocks'>, units: readonly UnitReading[]): boolean {
  const datelines = article.blocks
    .slice(0, OPENING_BLOCKS)
    .map((block) => blockText(article, block))
    .filter(beginsAsNews);
  if (datelines.some((text) => !isNameOnly(text))) return true;
  return datelines.length > 0 && units.some(({ signs }) => TOLD_AS_NEWS.some((sign) => signs.has(sign)));
}

function isNameOnly(text: string): boolean {
  return text.length <= LONGEST_NAME_LINE && !/[。！？；讯电]/.test(text);
}

/** A heading of measures, a sentence at the head of a paragraph or a member of a list that calls to act. */
function calls(text: string, unit: UnitReading): boolean {
  if (unit.kind === 'heading') return stanceOfHeading(text, unit) === 'measures';
  if (unit.signs.has('enumerated') && unit.signs.has('weak-must')) return true;
  return isImperative(unit) && !asks(unit) && (unit.kind === 'run-in-heading' || unit.signs.has('enumerated'));
}

/** 建议有关部门… names itself what it is, and counts twice. */
function advises(text: string, { signs }: UnitReading): boolean {
  const should = signs.get('should');
  return should !== undefined && !signs.has('says') && text.slice(should.start, should.end).includes('建议');
}

/** Whether a modal is followed by something to do; 应当有, 应当是 only say what is good. */
function actsByPolicy(text: string, unit: UnitReading): boolean {
  return (
    advises(text, unit) ||
    unit.clauses.some((clause) => clause.modal !== null && isDeedAfter(text, clause, clause.modal))
  );
}
