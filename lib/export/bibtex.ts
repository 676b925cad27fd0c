import type { ArticleExport } from './article-export';
import { collectedTags } from './collected-tags';
import { dateParts } from './date-parts';
import type { ExportWords } from './export-words';
import { oneLine } from './one-line';
import { referenceKey } from './reference-key';
import { titleOf } from './title-of';

/**
 * Articles as BibTeX in UTF-8 that BibLaTeX reads as well: `@article` with `entrysubtype = {newspaper}`, the names
 * of fields in both dialects. What has no page number is `@online`.
 */
export function toBibtex(articles: readonly ArticleExport[], words: ExportWords): string {
  return articles.map((article) => `${entry(article, words)}\n`).join('\n');
}

function entry(data: ArticleExport, words: ExportWords): string {
  const { article, exported } = data;
  const parts = dateParts(article.date);
  const isOnline = article.page === null;
  const fields = [
    ...(isOnline ? [] : ['entrysubtype = {newspaper}']),
    // Braces keep a name whole: a Chinese one has no parts to be told by its spaces or an “and” in it.
    ...(article.authors.length > 0
      ? [`author = {${article.authors.map((name) => `{${escaped(name)}}`).join(' and ')}}`]
      : []),
    ...field('title', titleOf(article, words)),
    ...field(isOnline ? 'organization' : 'journaltitle', article.paper),
    ...(isOnline ? [] : field('journal', article.paper)),
    ...(parts === null
      ? []
      : [
          `date = {${(article.date ?? '').slice(0, 10)}}`,
          `year = {${String(parts[0])}}`,
          `month = {${String(parts[1])}}`,
        ]),
    ...field('pages', article.page),
    `url = {${verbatim(article.address)}}`,
    `urldate = {${exported.slice(0, 10)}}`,
    'langid = {chinese}',
    ...field('keywords', collectedTags(data).join(', ')),
  ];
  return `@${isOnline ? 'online' : 'article'}{${referenceKey(article)},\n${fields.map((text) => `  ${text},\n`).join('')}}`;
}

function field(name: string, value: string | null): readonly string[] {
  const text = escaped(value ?? '');
  return text === '' ? [] : [`${name} = {${text}}`];
}

/** Commands and not `\{`: BibTeX counts braces also after a backslash. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string): string {
  return (
    oneLine(text)
      .replace(/[\\{}~^#$%&_]/g, (character) => COMMANDS[character] ?? `\\${character}`)
      // Two of these together would be a dash or a quotation mark.
      .replace(/(?:-(?=-)|`(?=`)|'(?='))/g, '$&{}')
  );
}

/** BibLaTeX takes addresses as they stand; what would end the field is encoded. */
function verbatim(address: string): string {
  return oneLine(address).replace(/[{}\\ ]/g, (character) => encodeURIComponent(character));
}
