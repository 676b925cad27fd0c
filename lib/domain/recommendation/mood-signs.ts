import type { Span } from '../text/span';
import type { Clause } from './clauses';
import type { AddSign } from './sign';

const LONGEST_TOPIC = 10;

/** Verbs that let others act: with 探索 after them they leave it open. */
const TRIES_OUT: ReadonlySet<string> = new Set(['鼓励', '支持', '允许', '引导']);

function wordOf(text: string, span: Span | null): string {
  return span === null ? '' : text.slice(span.start, span.end);
}

/** How the unit is built as a whole: by its first clause that says something. */
export function addMoodSigns(text: string, clauses: readonly Clause[], add: AddSign): void {
  const said = clauses.filter(({ head }) => head !== 'nothing');
  const [first] = said;
  if (first === undefined) return;
  const main = said.find(({ head }) => head !== 'setting') ?? first;
  const markOf = (clause: Clause): Span => clause.verb ?? { start: clause.headStart, end: clause.headStart + 1 };
  if (main.verb !== null && main.verb.roles.has('trying')) add('trying', main.verb);
  const trial = TRIES_OUT.has(wordOf(text, main.verb))
    ? main.tokens.find((token) => token.roles.has('trying'))
    : undefined;
  if (trial !== undefined) add('trying', trial);
  if (first.head === 'setting') add('scene', markOf(first));
  if (main.head === 'verb') return add('verb-first', markOf(main));
  if (main.head === 'setting') return add('setting', markOf(first));
  if (main.head !== 'subject') return;
  const actor = main.tokens.find((token) => token.roles.has('actor') && token.start <= main.headStart + 12);
  if (actor !== undefined && main.verb !== null) add('acts', actor);
  const home = main.tokens.find((token) => token.roles.has('home') && token.start <= main.headStart + LONGEST_TOPIC);
  if (home !== undefined && main.verb !== null) add('home-acts', home);
  if (actor !== undefined || home !== undefined) return;
  const later = said.find((clause) => clause.start > main.start && clause.head === 'verb');
  if (later !== undefined && main.end - main.headStart <= LONGEST_TOPIC) add('verb-later', markOf(later));
}
