/** A piece of a line of Markdown. */
export type InlineNode =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'break' }
  | { readonly type: 'strong' | 'emphasis'; readonly children: readonly InlineNode[] }
  | {
      readonly type: 'link';
      /** Begins with `http://` or `https://`; no other address becomes a link. */
      readonly address: string;
      readonly children: readonly InlineNode[];
    };

/** A block of Markdown. */
export type BlockNode =
  | { readonly type: 'paragraph'; readonly children: readonly InlineNode[] }
  | { readonly type: 'heading'; readonly level: number; readonly children: readonly InlineNode[] }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'quote'; readonly children: readonly BlockNode[] }
  | {
      readonly type: 'list';
      /** The number of the first item; null for a list with bullets. */
      readonly first: number | null;
      readonly items: readonly (readonly BlockNode[])[];
    };
