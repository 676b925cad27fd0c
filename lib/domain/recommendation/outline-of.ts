import type { Article } from '../article/article';
import type { Span } from '../text/span';
import type { LabelledUnit } from './labelled-unit';
import { listMarkerOf } from './list-marker';
import type { Outline, OutlineNode } from './outline';
import { thesisOf } from './thesis';

/** A node while its children are still being found. */
interface OpenNode {
  readonly kind: OutlineNode['kind'];
  readonly span: Span;
  readonly unit: LabelledUnit | null;
  readonly children: OpenNode[];
}

/** Where measures of a list are hung: the list's kind of sign and its last member. */
interface OpenList {
  readonly marker: string;
  readonly member: OpenNode;
  readonly parent: OpenNode;
}

const MARKER_LENGTH = 6;
const TOPIC = /^(?:同时，)?(?:在)?[^，。；：]{2,16}?(?:方面|领域|层面|环节|上)，/;
const LONGEST_TOPIC = 24;
const EXAMPLE = /^(?:例如|比如|譬如)/;
const GOES_ON = /^(?:同时|此外|另外)/;

/**
 * Builds the outline the way an analyst would write it: headings by their signs, under them the sentences
 * that head paragraphs, under those the numbered measures, and each measure at its exact words. `units` are
 * the labelled units of `article`, in order.
 */
export function outlineOf(article: Pick<Article, 'text'>, units: readonly LabelledUnit[]): Outline {
  const { text } = article;
  const thesis = thesisOf(text, units);
  const root: OpenNode = { kind: 'heading', span: { start: 0, end: 0 }, unit: null, children: [] };
  const headings: { readonly marker: string; readonly node: OpenNode }[] = [];
  for (const block of byBlock(units)) {
    const [first] = block;
    if (first?.kind === 'heading') {
      const marker = listMarkerOf(text.slice(first.start, first.start + MARKER_LENGTH)) ?? 'plain';
      const level = headings.findIndex((open) => open.marker === marker);
      if (level >= 0) headings.length = level;
      const node = openNode('heading', first);
      (headings.at(-1)?.node ?? root).children.push(node);
      headings.push({ marker, node });
      continue;
    }
    addParagraph(
      text,
      block.filter((unit) => unit.label === 'recommendation' && unit !== thesis),
      headings.at(-1)?.node ?? root,
    );
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

function addParagraph(text: string, units: readonly LabelledUnit[], heading: OpenNode): void {
  let parent = heading;
  let rest = units;
  const [first] = units;
  if (first?.kind === 'run-in-heading' && units.length > 1 && markerOf(text, first) === null) {
    parent = openNode('run-in-heading', first);
    heading.children.push(parent);
    rest = units.slice(1);
  }
  const hasTopics = rest.filter((unit) => topicOf(text, unit) !== null).length > 1;
  const lists: OpenList[] = [];
  let previous: LabelledUnit | null = null;
  let topic: OpenNode | null = null;
  for (const unit of rest) {
    const named = hasTopics ? topicOf(text, unit) : null;
    if (named !== null) {
      topic = { kind: 'topic', span: named, unit: null, children: [] };
      parent.children.push(topic);
    } else if (previous === null || text.charAt(previous.end - 1) !== '；') topic = null;
    if (topic === null) addMeasure(text, unit, parent, lists);
    else topic.children.push(openNode('measure', unit));
    previous = unit;
  }
}

function addMeasure(text: string, unit: LabelledUnit, parent: OpenNode, lists: OpenList[]): void {
  const node = openNode('measure', unit);
  const marker = markerOf(text, unit);
  const words = text.slice(unit.start, unit.start + MARKER_LENGTH);
  if (marker !== null) {
    const level = lists.findIndex((list) => list.marker === marker);
    const owner = level >= 0 ? (lists[level]?.parent ?? parent) : (lists.at(-1)?.member ?? parent);
    if (level >= 0) lists.length = level;
    owner.children.push(node);
    lists.push({ marker, member: node, parent: owner });
    return;
  }
  const list = lists.at(-1);
  const isThirdSide = list?.marker === 'side' && GOES_ON.test(words);
  if (isThirdSide) list.parent.children.push(node);
  else if (list !== undefined) list.member.children.push(node);
  else if (EXAMPLE.test(words)) (parent.children.at(-1) ?? parent).children.push(node);
  else parent.children.push(node);
}

function markerOf(text: string, unit: LabelledUnit): string | null {
  return listMarkerOf(text.slice(unit.start, unit.start + MARKER_LENGTH));
}

/** The words 在…方面 a unit begins with. */
function topicOf(text: string, { start, end }: LabelledUnit): Span | null {
  const found = TOPIC.exec(text.slice(start, Math.min(end, start + LONGEST_TOPIC)))?.[0];
  return found === undefined ? null : { start, end: start + found.length - 1 };
}

function openNode(kind: OutlineNode['kind'], unit: LabelledUnit): OpenNode {
  return { kind, span: { start: unit.start, end: unit.end }, unit, children: [] };
}

/** Drops headings that neither recommend nor have a recommendation under them. */
function close(node: OpenNode): readonly OutlineNode[] {
  const children = node.children.flatMap(close);
  const isEmpty = children.length === 0 && node.kind === 'heading' && node.unit?.label !== 'recommendation';
  return isEmpty ? [] : [{ ...node, children }];
}
