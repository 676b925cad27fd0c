import type { Clause } from './clauses';
import type { TokenRole } from './lexicon';

/** 抓龙头, 强品牌、育人才: officials' headings, each a verb of one character and its object. */
const DEED_IN_THREE =
  /^[抓强育扩拓优补提建促保惠降畅搭聚活严守防治控减增引留创树立健兴护融转破助扶亮唱打壮塑][^，。：；、是的了在有]{2}(?:[、和与][^，。：；、]{3})*[。！]?$/;
/** 固传承之基, 铸精品之魂. */
const OF_THE_ROOT =
  /^[固铸强筑聚夯立守育塑扬兴拓畅优活护谋激蓄添增补厚植凝][^，。：；、的了]{1,6}之[基魂力本源路气势能链根网墙台要][。！]?$/;
const LONGEST_DEED = 16;

/** Whether a clause is nothing but such deeds. */
function isDeed(text: string, { start, end, verb, modal }: Clause): boolean {
  if (modal !== null || end - start > LONGEST_DEED) return false;
  const words = text.slice(start, end);
  return OF_THE_ROOT.test(words) || (verb === null && DEED_IN_THREE.test(words));
}

/** 正本清源，固传承之基: four characters that lead up to the deed. */
const LEADS_UP = 4;

/** The clauses of a heading of such deeds with their verbs; any others as they are. */
export function withShortVerbs(text: string, clauses: readonly Clause[]): readonly Clause[] {
  const isHeading = clauses.every((clause) => isDeed(text, clause) || clause.end - clause.start === LEADS_UP);
  return isHeading ? clauses.map((clause) => (isDeed(text, clause) ? withShortVerb(clause) : clause)) : clauses;
}

const VERB: ReadonlySet<TokenRole> = new Set(['verb']);

/** The clause with its first character as its verb. */
function withShortVerb(clause: Clause): Clause {
  const { start } = clause;
  return { ...clause, head: 'verb', headStart: start, verb: { start, end: start + 1, roles: VERB }, subject: null };
}
