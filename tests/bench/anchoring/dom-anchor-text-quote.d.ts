/** What the benchmark uses of a package that brings no types. */
declare module 'dom-anchor-text-quote' {
  interface TextQuote {
    readonly exact: string;
    readonly prefix: string;
    readonly suffix: string;
  }

  interface TextPosition {
    readonly start: number;
    readonly end: number;
  }

  export function fromTextPosition(root: Node, position: TextPosition): TextQuote;
  export function toTextPosition(root: Node, quote: TextQuote, options: { hint: number }): TextPosition | null;
}
