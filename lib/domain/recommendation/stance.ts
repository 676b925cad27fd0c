import type { Stance } from './stance-kind';
import type { BlockReading, UnitReading } from './reading';
import { ACTS_ON, ELSEWHERE, HEADING_WORDS, THOUGHT } from './rules/heading-words';
import type { Sign } from './sign';

const MODALS: readonly Sign[] = ['must', 'should', 'may'];
const OTHERS_SPEAK: readonly Sign[] = ['says', 'said-on', 'quoted', 'looking', 'general', 'question'];
const IMPERATIVE: readonly Sign[] = ['verb-first', 'verb-later', 'setting'];
const TELLS_STATUS: readonly Sign[] = ['past', 'done', 'figure'];

/** 的 and what a heading names after it. */
const LONGEST_MATTER = 7;

/** Whether the author asks in this unit with a modal of the author's own. */
export function asks({ signs }: UnitReading): boolean {
  const isAsked = MODALS.some((sign) => signs.has(sign)) || (signs.has('weak-must') && signs.has('enumerated'));
  return isAsked && !OTHERS_SPEAK.some((sign) => signs.has(sign));
}

/** Whether the unit tells what was or is. */
export function tellsStatus(unit: UnitReading): boolean {
  return TELLS_STATUS.some((sign) => unit.signs.has(sign)) && !asks(unit);
}

/** 深圳立足市场，发展新业态: a place is told of, not asked. */
function tellsOfPlace(unit: UnitReading): boolean {
  return unit.signs.has('place-acts') && !asks(unit);
}

/** Whether the unit is built as a call to act: a verb without a subject. */
export function isImperative({ signs, clauses }: UnitReading): boolean {
  if (signs.has('copula') || signs.has('says') || signs.has('question')) return false;
  return IMPERATIVE.some((sign) => signs.has(sign)) && clauses.some(({ verb }) => verb !== null);
}

/** 推进产业转型的现实基础 names a matter, 夯实产业转型的现实基础 calls to act on it. */
function namesMatter(text: string, { start, end, clauses }: UnitReading): boolean {
  const head = clauses[0]?.headStart ?? start;
  if (ACTS_ON.some((verb) => text.startsWith(verb, head))) return false;
  return /的.{2,6}$/.test(text.slice(Math.max(start, end - LONGEST_MATTER), end));
}

/** The stance a heading announces, or null where it only names a topic. */
export function stanceOfHeading(text: string, heading: UnitReading): Stance | null {
  const words = text.slice(heading.start, heading.end);
  if (THOUGHT.some((verb) => words.includes(verb))) return 'exposition';
  if (!asks(heading) && !isImperative(heading) && ELSEWHERE.some((place) => words.includes(place))) return 'status';
  const named = HEADING_WORDS.find((entry) => entry.words.some((word) => words.endsWith(word)))?.stance ?? null;
  if (named !== null && (!isImperative(heading) || namesMatter(text, heading))) return named;
  if (asks(heading) || isImperative(heading)) return 'measures';
  return HEADING_WORDS.find((entry) => entry.words.some((word) => words.includes(word)))?.stance ?? null;
}

/** The stance of each block, decided by its heading, its own signs and what came before. */
export function stances(text: string, blocks: readonly BlockReading[]): readonly Stance[] {
  let section: Stance | null = null;
  let previous: Stance = 'opening';
  const keyed = blocks.filter(isHeadedByWord).length;
  const found = blocks.map((block) => {
    const [first] = block.units;
    if (block.kind === 'heading' && first !== undefined) {
      section = stanceOfHeading(text, first);
      previous = section ?? previous;
      return section ?? 'opening';
    }
    previous = stanceOfParagraph(block, keyed, section, previous);
    return previous;
  });
  return found.map((stance, index) =>
    blocks[index]?.kind === 'heading' ? borneOut(stance, index, found, blocks) : stance,
  );
}

/** A heading that calls to act calls to nothing where all that follows it tells what was done. */
function borneOut(stance: Stance, index: number, found: readonly Stance[], blocks: readonly BlockReading[]): Stance {
  if (stance !== 'measures') return stance;
  let told = 0;
  for (let next = index + 1; blocks[next]?.kind === 'paragraph'; next++) {
    if (found[next] === 'measures') return stance;
    if (found[next] === 'telling') told++;
  }
  return told > 0 ? 'telling' : stance;
}

/** One paragraph headed by a word may be so by chance, several are a plan. */
const LEAST_KEYED = 2;

/** Whether a unit names, by a word, what the measures after it are about. */
export function isKeyed({ signs }: UnitReading): boolean {
  return signs.has('keyed') && !signs.has('lack');
}

function isHeadedByWord({ units: [head] }: BlockReading): boolean {
  return head !== undefined && isKeyed(head);
}

/** `keyed` is how many paragraphs of the piece are headed by a word. */
function stanceOfParagraph(block: BlockReading, keyed: number, section: Stance | null, previous: Stance): Stance {
  const { units } = block;
  const head = isHeadedByWord(block) && keyed >= LEAST_KEYED ? 2 : evidenceOfHead(units);
  const score = priorOf(section, previous) + head + evidenceOf(units);
  if (score > 0) return 'measures';
  if (section !== null && section !== 'measures') return section;
  if (score < 0)
    return units.some((unit) => tellsStatus(unit) || tellsOfPlace(unit))
      ? 'telling'
      : previous === 'measures'
        ? 'opening'
        : previous;
  return previous;
}

function priorOf(section: Stance | null, previous: Stance): number {
  const announced = section === null ? 0 : section === 'measures' ? 3 : -6;
  return announced + (previous === 'measures' ? 2 : previous === 'status' || previous === 'telling' ? -1 : 0);
}

function evidenceOf(units: readonly UnitReading[]): number {
  const asking = Math.min(2, units.filter(asks).length);
  const turning = units.filter((unit) => unit.signs.has('turn') && (asks(unit) || isImperative(unit))).length;
  const telling = units.filter((unit) => tellsStatus(unit) || tellsOfPlace(unit)).length;
  const mostlyTelling = asking === 0 && telling * 2 >= units.length && telling > 0 ? -3 : 0;
  return 3 * asking + 2 * turning - 2 * telling + mostlyTelling;
}

/** What the first unit of a paragraph shows that no word heads. */
function evidenceOfHead(units: readonly UnitReading[]): number {
  const [head] = units;
  const defines = head?.signs.has('copula') === true && !units.some(asks);
  const heading = head?.kind === 'run-in-heading' ? (isImperative(head) ? 2 : -1) : 0;
  return heading - (defines ? 3 : 0);
}
