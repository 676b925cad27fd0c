import type { Clause } from './clauses';
import type { TokenRole } from './lexicon';

/** 抓龙头, 强品牌、育人才: officials' headings, each a verb of one character and its object. */
const DEED_IN_THREE =
  /^[抓强育扩拓优补提建促保惠降畅搭聚活严守防治控减增引留创树立健兴护融转破助扶亮唱打壮塑][^，。：；、是的了在有]{2}(?:[、和与][^，。：；、]{3})*[。！]?$/;
const LONGEST_DEED = 16;

/** Whether a clause is nothing but such deeds. */
export function isDeedInThree(text: string, { start, end, verb, modal }: Clause): boolean {
  return modal === null && verb === null && end - start <= LONGEST_DEED && DEED_IN_THREE.test(text.slice(start, end));
}

const VERB: ReadonlySet<TokenRole> = new Set(['verb']);

/** The clause with its first character as its verb. */
export function withShortVerb(clause: Clause): Clause {
  const { start } = clause;
  return { ...clause, head: 'verb', headStart: start, verb: { start, end: start + 1, roles: VERB }, subject: null };
}
