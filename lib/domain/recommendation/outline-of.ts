import type { Article } from '../article/article';
import type { LabelledUnit } from './labelled-unit';
import { listMarkerOf } from './list-marker';
import type { Outline, OutlineNode } from './outline';
import type { OpenNode } from './outline-paragraph';
import { hangParagraph, openNode } from './outline-paragraph';
import { asksInWords, thesisOf } from './thesis';

const FEWEST_RUN_IN = 2;
const LONGEST_ASKING_RUN_IN = 20;

/**
 * Builds the outline the way an analyst would write it: headings by their signs, under them the sentences
 * that head paragraphs, under those the numbered measures, and each measure at its exact words. `units` are
 * the labelled units of `article`, in order.
 */
export function outlineOf(article: Pick<Article, 'text'>, units: readonly LabelledUnit[]): Outline {
  const { text } = article;
  const thesis = thesisOf(text, units);
  const blocks = [...byBlock(units)];
  const hasRunIns = blocks.filter(([first]) => first !== undefined && headsParagraph(first)).length >= FEWEST_RUN_IN;
  const root: OpenNode = { kind: 'heading', span: { start: 0, end: 0 }, unit: null, children: [] };
  const headings: { readonly marker: string; readonly node: OpenNode }[] = [];
  for (const block of blocks) {
    const [first] = block;
    if (first?.kind === 'heading') {
      const marker = listMarkerOf(text.slice(first.start, first.end)) ?? 'plain';
      const level = headings.findIndex((open) => open.marker === marker);
      if (level >= 0) headings.length = level;
      const node = openNode('heading', first);
      (headings.at(-1)?.node ?? root).children.push(node);
      headings.push({ marker, node });
      continue;
    }
    let parent = headings.at(-1)?.node ?? root;
    let measures = block.filter((unit) => unit.label === 'recommendation' && unit !== thesis);
    const [head] = measures;
    const isRunIn = hasRunIns && head !== undefined && head === first && headsParagraph(head) && measures.length > 1;
    if (isRunIn && listMarkerOf(text.slice(head.start, head.end)) === null) {
      const node = openNode('run-in-heading', head);
      parent.children.push(node);
      parent = node;
      measures = measures.slice(1);
    }
    hangParagraph(text, measures, parent);
  }
  return { thesis, nodes: root.children.flatMap(close) };
}

function* byBlock(units: readonly LabelledUnit[]): Generator<readonly LabelledUnit[]> {
  let block: LabelledUnit[] = [];
  for (const unit of units) {
    if (block[0] !== undefined && block[0].block !== unit.block) {
      yield block;
      block = [];
    }
    block.push(unit);
  }
  if (block.length > 0) yield block;
}

/** A sentence that heads its paragraph names a measure; one that asks with a modal does so only if it is short. */
function headsParagraph(unit: LabelledUnit): boolean {
  if (unit.kind !== 'run-in-heading' || unit.label !== 'recommendation') return false;
  return !asksInWords(unit) || unit.end - unit.start <= LONGEST_ASKING_RUN_IN;
}

/** Drops headings that neither recommend nor have a recommendation under them. */
function close(node: OpenNode): readonly OutlineNode[] {
  const children = node.children.flatMap(close);
  const isEmpty = children.length === 0 && node.kind === 'heading' && node.unit?.label !== 'recommendation';
  return isEmpty ? [] : [{ ...node, children }];
}
