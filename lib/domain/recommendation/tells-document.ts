import type { UnitReading } from './reading';
import type { Sign } from './sign';

/** 《条例》, 公告, 新规. */
const DOCUMENT = String.raw`(?:《[^》]{2,50}》|公告|通知|意见|方案|办法|规定|条例|细则|新规)`;
const ISSUED = '(?:发布|公布|印发|出台|出炉|下发|发出|颁布|征求意见|施行|推出|作出)';
/** 日前，市里印发《办法》; 《办法》已经公布. */
const IS_ISSUED = new RegExp(`${ISSUED}.{0,30}${DOCUMENT}|${DOCUMENT}.{0,12}${ISSUED}`);
/** 《办法》明确, 公告还指出, 教育厅要求, 该省规定, 根据《办法》，…. */
const SPEAKS = new RegExp(
  `(?:${DOCUMENT}|[部厅局办委]|负责人|该[省市县])(?:明文|中|还|也|则|同时|今年|去年|特别|均){0,2}(?:提出|提到|明确|规定|要求|指出|强调|称|鼓励|支持|列出|划定)|(?:根据|按照)(?:该|新|上述)?${DOCUMENT}(?:的?规定|的?要求)?，`,
);
const OPENING_UNITS = 3;
const FEWEST_SPOKEN = 2;
const FEWEST_SPOKEN_UNDER_TITLE = 1;
/** What shows that the piece says something of its own. */
const OWN_VOICE: readonly Sign[] = ['but', 'lack', 'harm', 'question'];
const MOST_OF_ITS_OWN = 0.1;
const FEW_OF_ITS_OWN = 2;

/**
 * Whether a piece passes on what a document lays down: it opens with the document's being issued, comes back to
 * what it says, and has hardly a voice of its own. What such a document asks is the state's demand, not advice.
 */
export function tellsDocument(title: string, text: string, units: readonly UnitReading[]): boolean {
  const says = (unit: UnitReading, words: RegExp) => words.test(text.slice(unit.start, unit.end));
  const opening = units.slice(0, OPENING_UNITS);
  const isInTitle = IS_ISSUED.test(title);
  if (!isInTitle && !opening.some((unit) => says(unit, IS_ISSUED))) return false;
  const own = units.filter(({ signs }) => OWN_VOICE.some((sign) => signs.has(sign))).length;
  if (own > Math.max(FEW_OF_ITS_OWN, units.length * MOST_OF_ITS_OWN)) return false;
  const spoken = units.filter((unit) => says(unit, SPEAKS)).length;
  return spoken >= (isInTitle ? FEWEST_SPOKEN_UNDER_TITLE : FEWEST_SPOKEN);
}
