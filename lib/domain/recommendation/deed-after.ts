import type { Clause } from './clauses';
import { isBinding } from './modal-of';
import type { Token } from './tokens';

/** Whether a modal is followed by something to do: a verb, a scene of one, or, if it binds, anything but 有 and 是. */
export function isDeedAfter(text: string, { verb, tokens }: Clause, modal: Token): boolean {
  if (verb !== null || tokens.some((token) => opensScene(text, token, modal.end))) return true;
  // 企业要积极响应: what is done eagerly is a deed, whatever its verb.
  if (tokens.some((token) => token.start === modal.end && token.roles.has('adverb'))) return true;
  return isBinding(text, modal) && !'有是能会像'.includes(text.charAt(modal.end));
}

/** 把, 对, 通过 from an offset on; further on 和 only joins, as in 时间和心境. */
function opensScene(text: string, { start, roles }: Token, from: number): boolean {
  return roles.has('setting') && start >= from && (start === from || !'和与同'.includes(text.charAt(start)));
}
