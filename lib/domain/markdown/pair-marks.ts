import type { InlineToken, MarkToken, PairKind } from './inline-tokens';

/** How many open runs a closing one is held against. */
const LOOKED_AT = 3;

/**
 * Pairs the marks of a paragraph by writing into them what they close and open; pairs never cross. Each mark is
 * put on a stack and taken off it once.
 */
export function pairMarks(tokens: readonly InlineToken[]): void {
  const open: Readonly<Record<'*' | '_' | '[', { readonly at: number; readonly token: MarkToken }[]>> = {
    '*': [],
    _: [],
    '[': [],
  };
  const forgetAfter = (at: number) => {
    for (const stack of Object.values(open)) while ((stack.at(-1)?.at ?? -1) > at) stack.pop();
  };
  const pair = (opener: { at: number; token: MarkToken }, closer: MarkToken, kind: PairKind) => {
    forgetAfter(opener.at);
    opener.token.opens.push(kind);
    closer.closes.push(kind);
    const used = kind === 'strong' ? 2 : 1;
    opener.token.left -= used;
    closer.left -= used;
    if (opener.token.left === 0) open[stackOf(opener.token)].pop();
  };
  for (const [at, token] of tokens.entries()) {
    if (token.type !== 'mark') continue;
    const stack = open[stackOf(token)];
    if (token.mark === ']') {
      const opener = stack.at(-1);
      if (opener === undefined) continue;
      if (token.address === null) stack.pop();
      else {
        pair(opener, token, 'link');
        stack.length = 0;
      }
      continue;
    }
    while (token.canClose && token.left > 0) {
      const opener = stack.slice(-LOOKED_AT).findLast((candidate) => fits(candidate.token, token));
      if (opener === undefined) break;
      pair(opener, token, token.left >= 2 && opener.token.left >= 2 ? 'strong' : 'emphasis');
    }
    if (token.canOpen && token.left > 0) stack.push({ at, token });
  }
}

/** CommonMark's rule of three: in `甲*乙**丙**丁*` the first `**` closes nothing. */
function fits(opener: MarkToken, closer: MarkToken): boolean {
  const [opened, closed] = [opener.source.length, closer.source.length];
  const isBoth = opener.canClose || closer.canOpen;
  return !isBoth || (opened + closed) % 3 !== 0 || (opened % 3 === 0 && closed % 3 === 0);
}

function stackOf({ mark }: MarkToken): '*' | '_' | '[' {
  return mark === ']' ? '[' : mark;
}
