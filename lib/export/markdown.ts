import type { ArticleExport } from './article-export';
import type { ExportWords } from './export-words';
import { articleValues } from './template/article-values';
import { renderTemplate } from './template/render-template';
import type { Template } from './template/template';

/** An article with its citation, the reader's notes and highlights, and the terms in it, as a template lays them out. */
export function toMarkdown(data: ArticleExport, template: Template, words: ExportWords): string {
  return renderTemplate(template, articleValues(data, words));
}
