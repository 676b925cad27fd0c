import type { MarkedPiece } from '@/lib/search/mark-hits';

/** A text with what was looked for marked. */
export function MarkedText({ pieces }: { readonly pieces: readonly MarkedPiece[] }) {
  return <>{pieces.map(({ text, isHit }, index) => (isHit ? <mark key={index}>{text}</mark> : text))}</>;
}
