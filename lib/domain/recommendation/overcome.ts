import type { Span } from '../text/span';
import type { Clause } from './clauses';
import { hasRole } from './tokens';
import { WRONGS } from './trouble-signs';

/** What was wrong once: 曾经交通闭塞. */
const ONCE = /过去|以往|往日|昔日|从前|以前|曾|原本|原先|起初|当初|一度|多年前|当年/;
/** What is said of it now, at the head of a later clause: 如今成了景区. */
const TODAY = /^(?:如今|现在|而今|今天|眼下|现如今)/;
/** What is still wrong by a word too common for a list. */
const STILL = /不|没|难|仍|还|未|无/;
const NOW = /^(?:如今|现在|而今|今天|眼下|现如今|今|凭借|凭着|通过|经过|依靠|靠着|在|随着|却|但)/;
const LONGEST_NOW = 3;
/** That it was got over: 却凭着韧劲把茶叶卖到海外. */
const GOT_OVER = /了|凭|靠|通过|经过|成|把|变|走出|闯出|摆脱/;
/** 直面技术封锁，…，终于研发出: a hardship that was braved, and what came of it. */
const BRAVED = /直面|面对|克服|不畏|历经|顶着|迎着/;
const ACHIEVED = /成功|终于|最终|实现了|闯出|攻克了/;
/** What turns from the trouble to how it was got over. */
const TURNS = /^(?:却|但是?|然而)/;
/** 社区虽小: a concession of little weight, which the next clause outweighs. */
const SLIGHT =
  /(?:虽然?|尽管|看似|看起来)[^，]{0,8}(?:小|少|短|微|轻|细|远|老|渺小|平凡|普通|简单|平常|寻常|琐碎|繁琐|辛苦|艰苦|偏远|不大|不多|不长|不高|不起眼|有限|年轻|简陋|艰难|微弱|朴素|清苦|微不足道)$/;
const LONGEST_SLIGHT = 18;

function isWrong({ tokens }: Clause): boolean {
  return tokens.some((token) => hasRole(token, WRONGS));
}

/**
 * The words of a trouble that its own sentence tells to be got over (曾经无人问津的老屋，如今成了民宿;
 * 资源匮乏，却闯出了一条路), or null.
 */
export function overcomeIn(text: string, clauses: readonly Clause[]): Span | null {
  const wrong = clauses.find(isWrong)?.tokens.find((token) => hasRole(token, WRONGS));
  const after = clauses.slice(clauses.findLastIndex(isWrong) + 1);
  const [next] = after;
  const end = after.at(-1)?.end;
  if (wrong === undefined || next === undefined || end === undefined) return null;
  if (after.some(({ modal }) => modal !== null)) return null;
  const told = text.slice(next.start, end);
  if (TURNS.test(told) && GOT_OVER.test(told)) return wrong;
  const before = text.slice(clauses[0]?.start ?? next.start, next.start);
  if (BRAVED.test(before) && ACHIEVED.test(told)) return wrong;
  const isOnce = ONCE.test(before);
  const isNow = after.some((clause) =>
    NOW.test(text.slice(clause.start, Math.min(clause.end, clause.start + LONGEST_NOW))),
  );
  if (!isOnce || !isNow) return null;
  return GOT_OVER.test(told) || (TODAY.test(told) && !STILL.test(told)) ? wrong : null;
}

/** Whether a unit concedes what is small or hard and sets against it what is great: 书屋虽小，却点燃了热情. */
export function concedesSlight(text: string, clauses: readonly Clause[]): boolean {
  const lastWrong = clauses.findLastIndex(isWrong);
  return clauses.some(
    ({ start, end }, index) =>
      index >= lastWrong &&
      index < clauses.length - 1 &&
      SLIGHT.test(text.slice(Math.max(start, end - LONGEST_SLIGHT), end)),
  );
}
