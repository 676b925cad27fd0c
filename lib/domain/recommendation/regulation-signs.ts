import type { Clause } from './clauses';
import type { AddSign } from './sign';

const LONGEST = 60;
/** How a rule is laid down without a modal: for all, by whom, within which time, by which measure, what is kept out. */
const LAYS_DOWN =
  /一律|一票否决|(?:均|全部|统一)?由.{2,16}(?:统一|负责|承担|分担|牵头|制定|认领|推选|申报|购买|出资|垫付|补足|托管)|不[得许][^。]{2}|[不][低少]于|不[超高]过|不多于|[一二三四五六七八九十\d]+个?(?:日|天|工作日|小时)内|按.{1,10}(?:退还|补助|补贴|发放|计提|计价|收费|分摊|分担|分红)|(?:逐|一)[处项户案村街][一]?(?:策|档|册|销号|落实|公示)|该.{1,3}的.{1,3}|能.{1,3}的.{0,2}[，一]|谁.{1,4}谁.{1,4}|退出名录|予以.{2}|不予.{2}|写进.{2}|列入.{2}|纳入.{2}|(?:全程|定期|按时|逐年|每年|每季度|每月)(?:公示|公开|更新|公布|轮换|抽查)/;

/** What a rule says that is laid down without a modal: 缴费由平台统一申报, 账目每月公示. */
export function addRegulationSigns(text: string, clauses: readonly Clause[], add: AddSign): void {
  for (const { start, end } of clauses) {
    const found = LAYS_DOWN.exec(text.slice(start, Math.min(end, start + LONGEST)));
    if (found === null) continue;
    add('regulates', { start: start + found.index, end: start + found.index + found[0].length });
    return;
  }
}
