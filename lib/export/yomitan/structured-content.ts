import { linkableAddress } from '@/lib/domain/glossary/linkable-address';
import type { Bilingual, Term } from '@/lib/domain/glossary/term';
import type { ExportWords } from '../export-words';

/** What Yomitan's structured content allows of HTML, as far as we use it (there is no `p`). */
export type Content =
  | string
  | { readonly tag: 'div' | 'span' | 'ul' | 'li'; readonly lang?: string; readonly content: readonly Content[] }
  | { readonly tag: 'a'; readonly href: string; readonly content: readonly Content[] };

/** What a dictionary says of a term: what it is, at more length, in English, item by item, and on whose word. */
export function structuredContent(term: Term, language: keyof Bilingual, words: ExportWords): readonly Content[] {
  const { name, summary, definition, formula } = term;
  const english = [name.en, summary.en].filter((text) => text.trim() !== '').join(': ');
  const lines: readonly Content[] = [
    ...line(summary[language]),
    ...line(definition[language] === summary[language] ? '' : definition[language]),
    ...(formula.length === 0
      ? []
      : [{ tag: 'ul', content: formula.map((part) => item(`${part.part} ${part[language]}`)) } as const]),
    ...(language === 'zh' && english !== '' ? [{ tag: 'div', lang: 'en', content: [text(english)] } as const] : []),
    ...sources(term, words),
  ];
  return lines.length === 0 ? [text(name.zh)] : lines;
}

function line(words: string): readonly Content[] {
  return words.trim() === '' ? [] : [{ tag: 'div', content: [text(words)] }];
}

function item(words: string): Content {
  return { tag: 'li', content: [text(words)] };
}

function sources(term: Term, { memo }: ExportWords): readonly Content[] {
  const outside = term.sources.filter(({ kind }) => kind !== 'article');
  if (outside.length === 0) return [];
  const items = outside.map((source): Content => {
    const words = text([source.publisher, source.title, source.date].filter((part) => part !== null).join('，'));
    const href = linkableAddress(source);
    return { tag: 'li', content: [href === null ? words : { tag: 'a', href, content: [words] }] };
  });
  return [
    { tag: 'div', content: [memo.sources] },
    { tag: 'ul', content: items },
  ];
}

function text(words: string): string {
  return words.toWellFormed();
}
