/** What a highlight can be copied as: its words and the citation, the same in Markdown, the citation alone. */
export const COPY_FORMS = ['text', 'markdown', 'citation'] as const;
export type CopyForm = (typeof COPY_FORMS)[number];

/** A highlight's words and its note, in Markdown. */
export interface CopiedHighlight {
  readonly quote: string;
  readonly note: string;
}
