import type { ArticleMetadata } from '@/lib/domain/article/article';

/** 64-bit FNV-1a: offset basis and prime. */
const BASIS = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/**
 * What a bibliography knows an article by, as `zhiku20260708-1f2a3b4c`: letters and digits of ASCII alone, and
 * made from the address and title, so that it is the same in every export.
 */
export function referenceKey({ address, title, date }: ArticleMetadata): string {
  let hash = BASIS;
  for (const byte of new TextEncoder().encode(`${address}\n${title}`)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  }
  return `zhiku${(date ?? '').replace(/\D/g, '')}-${(hash >> 32n).toString(16).padStart(8, '0')}`;
}
