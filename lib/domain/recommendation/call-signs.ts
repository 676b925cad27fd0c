import type { Clause } from './clauses';
import type { AddSign } from './sign';
import type { Token } from './tokens';

/** What a prohibition is none before: 绝不能只是, 绝不能说. */
const NO_DEED = '是只仅说想有';

/** Calls to act that need no modal: 绝不能…, …刻不容缓, 因此，只有…. */
export function addCallSigns(text: string, clauses: readonly Clause[], add: AddSign): void {
  const beginning = clauses[0]?.start ?? 0;
  let therefore = false;
  for (const clause of clauses) {
    for (const token of clause.tokens) {
      if (token.roles.has('therefore')) therefore = true;
      if (token.roles.has('never') && !NO_DEED.includes(text.charAt(token.end) || '是')) add('never', token);
      if (token.roles.has('urgent') && token.end >= clause.end - 1 && token.start > beginning) add('urgent', token);
    }
    const only = clause.tokens.find(({ roles }) => roles.has('only'));
    if (only !== undefined && therefore && isFollowedByDeed(clause, only)) add('only-way', only);
  }
}

/** 只有完善章程, 唯有将两者并举: not 只有这样. */
function isFollowedByDeed({ tokens }: Clause, only: Token): boolean {
  return tokens.some(({ start, roles }) => start >= only.end && (roles.has('verb') || roles.has('setting')));
}
