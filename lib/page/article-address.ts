import { canonicalAddress } from '@/lib/domain/article/canonical-address';
import { readEpaperAddress } from './epaper-address';

/** The address the article of a page is kept under; null for what is no address. */
export function articleAddress(page: string): string | null {
  if (!URL.canParse(page)) return null;
  const isEpaper = readEpaperAddress(new URL(page)) !== null;
  return canonicalAddress(page, isEpaper ? 'drops-query' : 'keeps-query');
}
