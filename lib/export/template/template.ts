import type { FilterName } from './filters';
import type { TextKind } from './shape';

/** A template that has been read: every name in it is known. */
export type Template = readonly TemplateNode[];

export type TemplateNode =
  | { readonly type: 'literal'; readonly text: string }
  | { readonly type: 'field'; readonly name: string; readonly kind: TextKind; readonly filters: readonly FilterName[] }
  | { readonly type: 'if'; readonly name: string; readonly body: Template; readonly otherwise: Template }
  | { readonly type: 'each'; readonly name: string; readonly body: Template };

export const TEMPLATE_PROBLEMS = [
  'unknown_name',
  'unknown_filter',
  'unknown_tag',
  'not_a_text',
  'not_a_list',
  'list_in_itself',
  'too_deep',
  'open_tag',
  'open_block',
  'stray_end',
] as const;
export type TemplateProblemCode = (typeof TEMPLATE_PROBLEMS)[number];

/** Why a template cannot be used. Line and column count from 1, the column in UTF-16 code units. */
export interface TemplateProblem {
  readonly code: TemplateProblemCode;
  /** The name or tag in question, as it was written. */
  readonly name: string;
  readonly line: number;
  readonly column: number;
}
