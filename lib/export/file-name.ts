import type { ArticleMetadata } from '@/lib/domain/article/article';
import { LONGEST_NAME, withinBytes } from './within-bytes';

/** Names that Windows keeps for devices, also with an extension. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])(?=\.|$)/i;

/** The name of an article's exported file (`2025-09-29 标题 - 作者.md`), safe on every system; never empty. */
export function fileName({ date, title, authors }: ArticleMetadata, extension: string): string {
  const author = authors[0] === undefined ? '' : ` - ${authors[0]}${authors.length > 1 ? '等' : ''}`;
  return safeFileName(`${date ?? ''} ${title}${author}`, extension);
}

/**
 * A name that every file system takes and Obsidian can link to: nothing it forbids, no leading or trailing dot or
 * space, no device of Windows, at most `LONGEST_NAME` bytes with the extension. Chinese stays as it is.
 */
export function safeFileName(name: string, extension: string): string {
  const cleaned = name
    .toWellFormed()
    .normalize('NFC')
    .replace(/[#|^[\]<>:"/\\?*\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+/, '');
  const base = withinBytes(cleaned, LONGEST_NAME - extension.length - 1).replace(/[. ]+$/, '');
  return `${base === '' || RESERVED.test(base) ? 'article' : base}.${extension}`;
}
