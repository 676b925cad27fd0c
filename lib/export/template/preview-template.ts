import type { ArticleExport } from '../article-export';
import type { ExportWords } from '../export-words';
import { ARTICLE_SHAPE } from './article-shape';
import { articleValues } from './article-values';
import { parseTemplate } from './parse-template';
import { renderTemplate } from './render-template';
import type { TemplateProblem } from './template';

/** What a template makes of an article, or why it cannot be used. */
export type TemplatePreview =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: TemplateProblem };

/** Tries a template on the first of the articles an export is of. */
export function previewTemplate(source: string, article: ArticleExport, words: ExportWords): TemplatePreview {
  const parsed = parseTemplate(source, ARTICLE_SHAPE);
  return parsed.ok ? { ok: true, text: renderTemplate(parsed.template, articleValues(article, words)) } : parsed;
}
