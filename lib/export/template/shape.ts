/**
 * What a name of a template stands for: a `text` of one line, the reader's own `markdown`, something `ready` that
 * is written as it is, a list of `texts`, or a list of things with names of their own.
 */
export interface Shape {
  readonly [name: string]: TextKind | 'texts' | Shape;
}

export type TextKind = 'text' | 'markdown' | 'ready';

/** What the names of a shape say for one article, one highlight, one term. */
export interface Values {
  readonly [name: string]: string | readonly string[] | readonly Values[];
}
