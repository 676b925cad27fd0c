import type { Span } from '../text/span';

/** Verbs that do away with what is wrong: 解决监测不足. */
export const REMEDIES =
  /^(?:解决|破解|打通|疏通|攻克|突破|补|补齐|补上|补强|化解|缓解|避免|防止|防范|改善|改进|扭转|纠正|消除|克服|整治|治理|弥补|填补|走出|摆脱|告别)/;

/** Words with which a remedy is said to be wanting still: 未能解决, 亟待破解. */
const WANTING = /(?:未能?|难以|无法|不能|不足以|没有?|没能|尚未|有待|亟待|亟需|难|不)(?:有效|真正|完全|彻底|根本)?$/;
const LONGEST_WANTING = 6;
const REMEDY =
  /解决|破解|打通|疏通|攻克|突破|补齐|补上|补强|化解|缓解|避免|防止|防范|改善|扭转|纠正|消除|克服|整治|治理|弥补|填补|走出|摆脱|告别|破除|打破|冲破|根治|扫除|铲除|规避|遏制|摒弃/g;

/** Where the first remedy of a clause that is not wanting ends; what it does away with comes after (弥补了人才欠缺等短板). Infinity if none. */
export function remediedFrom(text: string, { start, end }: Span): number {
  const clause = text.slice(start, end);
  for (const { index, 0: remedy } of clause.matchAll(REMEDY)) {
    if (!WANTING.test(clause.slice(Math.max(0, index - LONGEST_WANTING), index))) return start + index + remedy.length;
  }
  return Infinity;
}
