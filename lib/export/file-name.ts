import type { ArticleMetadata } from '@/lib/domain/article/article';

/** Longest file name given, in code points: 120 Chinese characters are 360 bytes, 80 stay under the 255 of most file systems. */
const LONGEST = 70;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** The name of an article's exported file (`2025-09-29 标题 - 作者.md`), safe on every system; never empty. */
export function fileName({ date, title, authors }: ArticleMetadata, extension: string): string {
  const author = authors[0] === undefined ? '' : ` - ${authors[0]}${authors.length > 1 ? '等' : ''}`;
  const base = safe(`${date ?? ''} ${title}${author}`);
  return `${base === '' || RESERVED.test(base) ? 'article' : base}.${extension}`;
}

function safe(name: string): string {
  const cleaned = name
    .toWellFormed()
    .replace(/[#|^[\]<>:"/\\?*\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return Array.from(cleaned)
    .slice(0, LONGEST)
    .join('')
    .replace(/[. ]+$/, '')
    .replace(/^[. ]+/, '');
}
