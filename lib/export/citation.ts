import type { ArticleMetadata } from '@/lib/domain/article/article';

/** Which edition of GB/T 7714 is followed (2025 is in force since 2026-07-01), and whether the address is given. */
export interface CitationForm {
  readonly edition: '2025' | '2015';
  readonly medium: 'print' | 'online';
  /** The day it was read, ISO 8601; the 2015 edition gives it. */
  readonly accessed: string;
}

interface Punctuation {
  readonly comma: string;
  readonly open: string;
  readonly close: string;
}

const PUNCTUATION: Readonly<Record<CitationForm['edition'], Punctuation>> = {
  '2025': { comma: '，', open: '（', close: '）' },
  '2015': { comma: ', ', open: '(', close: ')' },
};
/** GB/T 7714: of more than three authors the first three are named. */
const AUTHORS_NAMED = 3;
/** In a title they would turn round all that follows it, the address too. */
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * The citation of an article by GB/T 7714: `张三，李四. 题名[N]. 江西日报，2026-07-08（10）.` A piece
 * without a page number is no page of a newspaper and is cited as an online document, with its address
 * and the day it was read in both editions: `题名[EB/OL]. （2026-07-08）[2026-11-22]. https://….`
 */
export function citation(article: ArticleMetadata, form: CitationForm): string {
  const marks = PUNCTUATION[form.edition];
  const isDocument = article.page === null;
  const isOnline = isDocument || form.medium === 'online';
  const code = isDocument ? 'EB/OL' : isOnline ? 'N/OL' : 'N';
  const access = isOnline && (isDocument || form.edition === '2015') ? `[${form.accessed}]` : '';
  const parts = [
    authors(article.authors, marks),
    `${article.title}[${code}]`,
    issue(article, marks) + access,
    isOnline ? article.address : '',
  ].filter((part) => part !== '');
  return parts.map((part) => `${part.replace(BIDI_CONTROLS, '')}.`).join(' ');
}

function authors(names: readonly string[], { comma }: Punctuation): string {
  const named = names.slice(0, AUTHORS_NAMED);
  return [...named, ...(names.length > AUTHORS_NAMED ? ['等'] : [])].join(comma);
}

function issue({ paper, date, page }: ArticleMetadata, { comma, open, close }: Punctuation): string {
  if (page === null) return date === null ? '' : `${open}${date}${close}`;
  return `${[paper, date].filter((part) => part !== null).join(comma)}${open}${page}${close}`;
}
