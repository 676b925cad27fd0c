import type { FilterName } from './filters';
import { FILTERS } from './filters';
import type { Shape, TextKind } from './shape';
import { tagsOf } from './tags-of';
import type { TemplateTag } from './tags-of';
import type { Template, TemplateNode, TemplateProblem, TemplateProblemCode } from './template';

/** More blocks within one another than a template needs; what is deeper would only exhaust the stack. */
const DEEPEST = 20;

type Parsed =
  { readonly ok: true; readonly template: Template } | { readonly ok: false; readonly problem: TemplateProblem };

/** The names that can be used within a block, nearest first, and the lists that are being gone through. */
interface Scope {
  readonly shapes: readonly Shape[];
  readonly lists: readonly string[];
}

/** Stops the reading of a template; caught in `parseTemplate`. */
class Refusal extends Error {
  constructor(
    readonly code: TemplateProblemCode,
    readonly tag: string,
    readonly at: number,
  ) {
    super(code);
  }
}

/**
 * Reads a template: `{{name}}`, `{{name | filter}}`, `{{#each list}}…{{/each}}` (in a list of texts, `{{this}}`) and
 * `{{#if name}}…{{else}}…{{/if}}`. Nothing of it is ever run as code, and names that `shape` does not have are refused.
 */
export function parseTemplate(source: string, shape: Shape): Parsed {
  try {
    const reader = createReader(tagsOf(source));
    return { ok: true, template: reader.readUntil(null, { shapes: [shape], lists: [] }).nodes };
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    return { ok: false, problem: { code: refusal.code, name: refusal.tag, ...placeOf(source, refusal.at) } };
  }
}

function placeOf(source: string, at: number): { readonly line: number; readonly column: number } {
  const lines = source.slice(0, at).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

interface Opened extends TemplateTag {
  readonly kind: 'if' | 'each';
}

function createReader(tags: readonly TemplateTag[]) {
  let next = 0;
  let depth = 0;

  function readUntil(opened: Opened | null, scope: Scope): { readonly nodes: Template; readonly end: string } {
    const nodes: TemplateNode[] = [];
    for (;;) {
      const one = tags[next++];
      if (one === undefined) return { nodes, end: '' };
      if (one.before !== '') nodes.push(literal(one));
      const { tag, at } = one;
      if (tag === null) {
        if (opened !== null) throw new Refusal('open_block', opened.tag ?? '', opened.at);
        return { nodes, end: '' };
      }
      if (tag === `/${opened?.kind ?? ''}` || (tag === 'else' && opened?.kind === 'if')) return { nodes, end: tag };
      if (tag === 'else' || tag.startsWith('/')) throw new Refusal('stray_end', tag, at);
      nodes.push(tag.startsWith('#') ? readBlock(one, tag, scope) : field(tag, at, scope));
    }
  }

  function readBlock(one: TemplateTag, tag: string, scope: Scope): TemplateNode {
    const [, kind, name = ''] = /^#(if|each)\s+(\S+)$/.exec(tag) ?? [];
    if (kind !== 'if' && kind !== 'each') throw new Refusal('unknown_tag', tag, one.at);
    if (++depth > DEEPEST) throw new Refusal('too_deep', tag, one.at);
    const meant = lookUp(name, one.at, scope);
    const node = kind === 'if' ? readIf({ ...one, kind }, name, scope) : readEach({ ...one, kind }, name, meant, scope);
    depth--;
    return node;
  }

  function readIf(opened: Opened, name: string, scope: Scope): TemplateNode {
    const then = readUntil(opened, scope);
    if (then.end !== 'else') return { type: 'if', name, body: then.nodes, otherwise: [] };
    const otherwise = readUntil(opened, scope);
    if (otherwise.end === 'else') throw new Refusal('stray_end', 'else', tags[next - 1]?.at ?? opened.at);
    return { type: 'if', name, body: then.nodes, otherwise: otherwise.nodes };
  }

  function readEach(opened: Opened, name: string, meant: Shape[string], scope: Scope): TemplateNode {
    if (meant === 'text' || meant === 'markdown' || meant === 'ready') {
      throw new Refusal('not_a_list', name, opened.at);
    }
    // The highlights of every highlight would be a million pieces for a thousand.
    if (scope.lists.includes(name)) throw new Refusal('list_in_itself', name, opened.at);
    const items: Shape = meant === 'texts' ? { this: 'text' } : meant;
    const inner = { shapes: [items, ...scope.shapes], lists: [...scope.lists, name] };
    return { type: 'each', name, body: readUntil(opened, inner).nodes };
  }

  return { readUntil };
}

function literal({ before, at }: TemplateTag): TemplateNode {
  const open = before.indexOf('{{');
  if (open !== -1) throw new Refusal('open_tag', before.slice(open, open + 20), at - before.length + open);
  return { type: 'literal', text: before };
}

function field(tag: string, at: number, scope: Scope): TemplateNode {
  const [name = '', ...filters] = tag.split('|').map((part) => part.trim());
  const kind = lookUp(name, at, scope);
  if (kind !== 'text' && kind !== 'markdown' && kind !== 'ready') throw new Refusal('not_a_text', name, at);
  return { type: 'field', name, kind: kind satisfies TextKind, filters: filters.map((filter) => filterOf(filter, at)) };
}

function filterOf(name: string, at: number): FilterName {
  if (!isFilter(name)) throw new Refusal('unknown_filter', name, at);
  return name;
}

function isFilter(name: string): name is FilterName {
  return Object.hasOwn(FILTERS, name);
}

function lookUp(name: string, at: number, { shapes }: Scope): Shape[string] {
  const shape = shapes.find((candidate) => Object.hasOwn(candidate, name));
  const meant = shape?.[name];
  if (meant === undefined) throw new Refusal('unknown_name', name, at);
  return meant;
}
