import { FILTERS, ready } from './filters';
import type { Values } from './shape';
import type { Template, TemplateNode } from './template';

/** What a template says of `values`, which have the shape it was read with. */
export function renderTemplate(template: Template, values: Values): string {
  return render(template, [values]);
}

function render(template: Template, scopes: readonly Values[]): string {
  return template.map((node) => renderNode(node, scopes)).join('');
}

function renderNode(node: TemplateNode, scopes: readonly Values[]): string {
  if (node.type === 'literal') return node.text;
  const value = scopes.find((scope) => Object.hasOwn(scope, node.name))?.[node.name] ?? '';
  if (node.type === 'if') return render(isSomething(value) ? node.body : node.otherwise, scopes);
  if (node.type === 'each')
    return itemsOf(value)
      .map((item) => render(node.body, [item, ...scopes]))
      .join('');
  return typeof value === 'string' ? renderField(value, node) : '';
}

function renderField(value: string, { kind, filters }: TemplateNode & { readonly type: 'field' }): string {
  if (filters.length === 0) return ready(value, kind);
  return filters.reduce((text, filter, index) => FILTERS[filter](text, index === 0 ? kind : 'ready'), value);
}

function isSomething(value: Values[string]): boolean {
  return typeof value === 'string' ? value.trim() !== '' : value.length > 0;
}

function itemsOf(value: Values[string]): readonly Values[] {
  if (typeof value === 'string') return [];
  return value.map((item) => (typeof item === 'string' ? { this: item } : item));
}
