import type { Alignment } from './align';

/** Whether a code lies on its equal and a neighbour of it does too, beside it. */
export function isInRun({ on, equal }: Alignment, index: number): boolean {
  if (equal[index] !== 1) return false;
  const place = on[index] ?? 0;
  const hasLeft = equal[index - 1] === 1 && on[index - 1] === place - 1;
  return hasLeft || (equal[index + 1] === 1 && on[index + 1] === place + 1);
}
