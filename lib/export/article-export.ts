import type { ArticleNote, Correction, Highlight } from '@/lib/domain/annotation/annotation';
import type { ArticleMetadata } from '@/lib/domain/article/article';
import type { CountedTerm } from '@/lib/domain/glossary/count-terms';
import type { Bilingual } from '@/lib/domain/glossary/term';
import type { Measure } from '@/lib/domain/recommendation/measure';

/** All that an export of one article is made from. */
export interface ArticleExport {
  readonly article: ArticleMetadata;
  /** The article's text, to convert offsets by; null where the page is not at hand. */
  readonly text: string | null;
  /** In reading order, none deleted. */
  readonly highlights: readonly Highlight[];
  readonly note: ArticleNote | null;
  /** Labels the reader has corrected, none deleted. */
  readonly corrections: readonly Correction[];
  readonly terms: readonly CountedTerm[];
  /** What the article recommends, in its order. */
  readonly measures: readonly Measure[];
  /** When it is made, ISO 8601 with zone. */
  readonly exported: string;
  readonly language: keyof Bilingual;
}
