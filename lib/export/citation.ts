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

/**
 * The citation of an article by GB/T 7714: `张三，李四. 题名[N]. 江西日报，2026-07-08（10）.` A piece
 * without a page number is no page of a newspaper and is cited as an online document, `[EB/OL]`.
 */
export function citation(article: ArticleMetadata, form: CitationForm): string {
  const marks = PUNCTUATION[form.edition];
  const parts = [
    sentence(authors(article.authors, marks)),
    sentence(`${article.title}[${mediumCode(article, form)}]`),
    issue(article, form, marks),
    form.medium === 'online' ? `${article.address}.` : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function sentence(text: string): string {
  return text === '' ? '' : `${text}.`;
}

function authors(names: readonly string[], { comma }: Punctuation): string {
  const named = names.slice(0, AUTHORS_NAMED);
  return [...named, ...(names.length > AUTHORS_NAMED ? ['等'] : [])].join(comma);
}

function mediumCode({ page }: ArticleMetadata, { medium }: CitationForm): string {
  if (page === null) return 'EB/OL';
  return medium === 'online' ? 'N/OL' : 'N';
}

function issue(
  { paper, date, page }: ArticleMetadata,
  { edition, medium, accessed }: CitationForm,
  marks: Punctuation,
): string {
  const pageNumber = page === null ? '' : `${marks.open}${page}${marks.close}`;
  const access = edition === '2015' && medium === 'online' ? `[${accessed}]` : '';
  const text = [paper, date].filter((part) => part !== null).join(marks.comma) + pageNumber + access;
  return sentence(text);
}
