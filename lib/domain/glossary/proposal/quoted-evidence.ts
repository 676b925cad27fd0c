import type { QuotedStretch } from './quoted-stretches';

const SHORTEST_REPEATED = 4;
const LONGEST_REPEATED = 8;
const HAN_ONLY = /^\p{Script=Han}+$/u;
/** What is said of a meeting or a service: “…对话”于武汉举行, “…”正式上线. */
const TAKES_PLACE = /^[^，。；：！？“”、\n]{0,14}?(?:举行|举办|开幕|召开|揭牌|正式启用|正式上线|上线运行)/u;
const REACH = 20;
const SHORTEST_IN_ROW = 3;
const JOINS = /^[、和与及]?$/u;

/** The words an article quotes more than once, if they are as long as a name: “富矿精开”. */
export function quotedAgain(stretches: readonly QuotedStretch[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const { inner } of stretches) {
    if (inner.length < SHORTEST_REPEATED || inner.length > LONGEST_REPEATED || !HAN_ONLY.test(inner)) continue;
    if (seen.has(inner)) again.add(inner);
    seen.add(inner);
  }
  return again;
}

/** Whether the words after a quoted stretch say that it takes place or is put into service. */
export function takesPlace(text: string, { end }: QuotedStretch): boolean {
  return TAKES_PLACE.test(text.slice(end, end + REACH));
}

/** Whether two quoted stretches stand in one row: “福林贷”“林票”, “福林贷”和“林票”. */
export function isInRow(text: string, left: QuotedStretch | undefined, right: QuotedStretch | undefined): boolean {
  if (left === undefined || right === undefined || right.start - left.end > 1) return false;
  return right.inner.length >= SHORTEST_IN_ROW && JOINS.test(text.slice(left.end, right.start));
}
