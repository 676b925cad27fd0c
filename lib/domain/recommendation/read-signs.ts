import type { Span } from '../text/span';
import { addAges } from './ages';
import { addClauseSigns } from './clause-signs';
import { addCallSigns } from './call-signs';
import type { Clause } from './clauses';
import { addDecrees } from './decree-signs';
import { addFrameSigns } from './frame-signs';
import { isBinding } from './modal-of';
import { addGeneralTruths } from './general-truths';
import { addHearsay } from './hearsay';
import { addInstances } from './instances';
import { addKeySigns } from './key-signs';
import type { TokenRole } from './lexicon';
import { addModalSigns } from './modal-signs';
import { addMoodSigns } from './mood-signs';
import { addRegulationSigns } from './regulation-signs';
import type { AddSign, Sign } from './sign';
import { concedesSlight, overcomeIn } from './overcome';
import { addProvisions, addSpeechSigns } from './speech-signs';
import { addTroubleSigns, addTroublesInCompany } from './trouble-signs';

const LEADING: ReadonlyMap<TokenRole, Sign> = new Map<TokenRole, Sign>([
  ['enumerator', 'enumerated'],
  ['further', 'further'],
  ['example', 'example'],
  ['turn', 'turn'],
  ['anaphora', 'anaphora'],
]);

const NONE: ReadonlyMap<Sign, Span> = new Map();

/** 要实现目标，关键在人 states where the key lies, 产业要振兴，人才必先行 what comes with it: their 要 is a condition. */
const NAMES_KEY =
  /^(?:(?:重点|关键|难点|根本|核心|出路|希望)(?:还|仍|就|也)?(?:在|难在)|.{0,3}必[^须要需然]|就?离不开)/;
const LONGEST_KEY = 6;
/** 每到招生季，校长都要发愁 tells what comes again and again. */
const HABIT = /^[^，]{0,4}(?:每到|每逢|每当)/;
const LONGEST_HABIT = 8;
/** What a unit that gets over its trouble no longer tells. */
const TROUBLE: readonly Sign[] = ['lack', 'harm', 'troubles', 'but'];
const OVERCOMES = /^(?:解决|破解|化解|克服|改变|整治|治理|扭转)/;

/** Reads the signs of one unit from its clauses. `experts` are the names of those introduced before it. */
export function readSigns(
  text: string,
  unit: Span,
  clauses: readonly Clause[],
  experts: ReadonlySet<string>,
): Map<Sign, Span> {
  const signs = new Map<Sign, Span>();
  const add = (sign: Sign, span: Span) => {
    if (!signs.has(sign)) signs.set(sign, { start: span.start, end: span.end });
  };
  addLeading(text, clauses, add);
  addSpeechSigns(text, clauses, experts, add);
  addHearsay(text, clauses, add);
  addDecrees(text, clauses, add);
  addProvisions(text, clauses, add);
  for (const clause of clauses)
    if (clause.modal !== null && isBinding(text, clause.modal)) addModalSigns(text, clause, NONE, add);
  const key = clauses.findIndex(({ start, end }) =>
    NAMES_KEY.test(text.slice(start, Math.min(end, start + LONGEST_KEY))),
  );
  const isHabit = HABIT.test(text.slice(unit.start, Math.min(unit.end, unit.start + LONGEST_HABIT)));
  const lastModal = clauses.findLastIndex(({ modal }) => modal !== null);
  for (const [index, clause] of clauses.entries()) {
    if (index >= key && !isHabit) addModalSigns(text, clause, signs, add);
    const isAsked = signs.has('must') || signs.has('should');
    addClauseSigns(text, clause, { isAsked, isAskedLater: index < lastModal }, add);
    addTroubleSigns(text, clause, add);
  }
  if (overcomes(text, clauses)) signs.delete('lack');
  else addTroublesInCompany(text, clauses, add);
  if (TROUBLE.some((sign) => signs.has(sign))) takeBackTrouble(text, clauses, signs);
  addMoodSigns(text, clauses, add);
  addFrameSigns(text, clauses, add);
  addAges(text, clauses, add);
  addCallSigns(text, clauses, add);
  addRegulationSigns(text, clauses, add);
  addKeySigns(text, unit, add);
  addInstances(text, clauses, add);
  addGeneralTruths(text, clauses, add);
  if (/(?:何在|何处|在哪|在哪里)$/.test(text.slice(Math.max(unit.start, unit.end - 3), unit.end)))
    add('question', { start: unit.end - 2, end: unit.end });
  if (/[？?][”’」』]*$/.test(text.slice(Math.max(unit.start, unit.end - 4), unit.end)))
    add('question', { start: unit.end - 1, end: unit.end });
  return signs;
}

/** A trouble that its own unit gets over, or a hardship of little weight, is none. */
function takeBackTrouble(text: string, clauses: readonly Clause[], signs: Map<Sign, Span>): void {
  const overcome = overcomeIn(text, clauses);
  if (overcome === null && !concedesSlight(text, clauses)) return;
  for (const sign of TROUBLE) signs.delete(sign);
  if (overcome !== null) signs.set('overcome', { start: overcome.start, end: overcome.end });
}

/** 解决…不足、…不畅等问题: all that is lacking up to 问题 is to be overcome. */
function overcomes(text: string, clauses: readonly Clause[]): boolean {
  const [first] = clauses;
  if (first === undefined || !OVERCOMES.test(text.slice(first.headStart, first.headStart + 2))) return false;
  return clauses.some(({ end }) => text.endsWith('等问题', end) || text.endsWith('等难题', end));
}

/** 该关停的关停 points back at nothing. */
const EACH = /^该(?<deed>.{1,2})[就的]\k<deed>/;
const LONGEST_EACH = 6;

/** The connectives a unit begins with; 同时 alone before a comma is a clause of its own. */
function addLeading(text: string, clauses: readonly Clause[], add: AddSign): void {
  for (const clause of clauses.slice(0, 2)) {
    for (const token of clause.tokens) {
      if (token.start > clause.headStart) break;
      for (const [role, sign] of LEADING)
        if (token.roles.has(role) && !EACH.test(text.slice(token.start, token.start + LONGEST_EACH))) add(sign, token);
      if (token.roles.has('enumerator') && text.charAt(token.end - 1) === '要') add('must', token);
    }
    if (clause.head !== 'nothing') return;
  }
}
