import type { Span } from '../text/span';
import type { LabelledUnit } from './labelled-unit';
import type { ListMarkerKind } from './list-marker';
import { listMarkerOf } from './list-marker';
import type { OutlineNode } from './outline';
import { asksInWords } from './thesis';

/** A node while its children are still being found. */
export interface OpenNode {
  readonly kind: OutlineNode['kind'];
  readonly span: Span;
  readonly unit: LabelledUnit | null;
  readonly children: OpenNode[];
}

/** A list that may go on: its kind of sign, its last member, and the node all its members hang under. */
interface OpenList {
  readonly marker: ListMarkerKind;
  readonly member: OpenNode;
  readonly parent: OpenNode;
}

/** The units of a paragraph with their list signs. */
interface Member {
  readonly unit: LabelledUnit;
  readonly marker: ListMarkerKind | null;
}

const TOPIC = /^(?:在[^，。；：]{2,14}?(?:方面|领域|层面|环节|上)|[^，。；：]{2,4}(?:方面|上))，/;
const LONGEST_TOPIC = 24;
/** The longest sentence that heads others, and how many a paragraph must have to be built so. */
const LONGEST_HEAD = 20;
const FEWEST_HEADS = 2;
const EXAMPLE = /^(?:例如|比如|譬如)/;

export function openNode(kind: OutlineNode['kind'], unit: LabelledUnit): OpenNode {
  return { kind, span: { start: unit.start, end: unit.end }, unit, children: [] };
}

/** Hangs the recommendations of one paragraph under `parent`: by topics where it names several, else by lists. */
export function hangParagraph(text: string, units: readonly LabelledUnit[], parent: OpenNode): void {
  const members = units.map((unit) => ({ unit, marker: listMarkerOf(text.slice(unit.start, unit.end)) }));
  const topics = members.map(({ unit, marker }) => (marker === null ? topicOf(text, unit) : null));
  if (topics.filter((topic) => topic !== null).length > 1) hangByTopics(text, members, topics, parent);
  else hangByLists(text, members, parent);
}

/** A topic reaches as far as its units are parted by ； only. */
function hangByTopics(
  text: string,
  members: readonly Member[],
  topics: readonly (Span | null)[],
  parent: OpenNode,
): void {
  let topic: OpenNode | null = null;
  let plain: Member[] = [];
  members.forEach((member, index) => {
    const named = topics[index] ?? null;
    const previous = members[index - 1];
    if (named !== null) topic = { kind: 'topic', span: named, unit: null, children: [] };
    else if (previous !== undefined && text.charAt(previous.unit.end - 1) !== '；') topic = null;
    if (topic === null) {
      plain.push(member);
      return;
    }
    hangByLists(text, plain, parent);
    plain = [];
    if (named !== null) parent.children.push(topic);
    topic.children.push(openNode('measure', member.unit));
  });
  hangByLists(text, plain, parent);
}

function hangByLists(text: string, members: readonly Member[], parent: OpenNode): void {
  const lists: OpenList[] = [];
  /** Nodes with a list of which a member has something under it: what follows such a list goes on inside it. */
  const branched = new Set<OpenNode>();
  const heads = members.filter(isInnerHead);
  /** The short sentence that heads what follows it, in a paragraph that has several. */
  let head: OpenNode | null = null;
  const lastOf = new Map(members.flatMap(({ marker }, index) => (marker === null ? [] : [[marker, index] as const])));
  members.forEach(({ unit, marker }, index) => {
    const node = openNode('measure', unit);
    if (marker !== null) {
      const outer = lists.every((open) => open.marker !== marker) ? lists.at(-1) : undefined;
      if (outer !== undefined) branched.add(outer.parent);
      return beginMember(lists, marker, node, head ?? parent);
    }
    if (heads.length >= FEWEST_HEADS && lists.length === 0 && isInnerHead({ unit, marker })) {
      parent.children.push(node);
      head = node;
      return;
    }
    const list = lists.at(-1);
    if (list !== undefined) {
      const isOver = index > (lastOf.get(list.marker) ?? index) && !branched.has(list.parent);
      if (!isOver) branched.add(list.parent);
      (isOver ? list.parent : list.member).children.push(node);
      return;
    }
    const owner = head ?? parent;
    const last = owner.children.at(-1);
    const isExample = last !== undefined && EXAMPLE.test(text.slice(unit.start, unit.start + 2));
    (isExample ? last : owner).children.push(node);
  });
}

/** A short sentence without a list sign or a modal verb, such as 加强关键核心技术攻关。 */
function isInnerHead({ unit, marker }: Member): boolean {
  return marker === null && !asksInWords(unit) && unit.end - unit.start <= LONGEST_HEAD;
}

function beginMember(lists: OpenList[], marker: ListMarkerKind, node: OpenNode, parent: OpenNode): void {
  const level = lists.findIndex((list) => list.marker === marker);
  const owner = lists[level]?.parent ?? lists.at(-1)?.member ?? parent;
  if (level >= 0) lists.length = level;
  owner.children.push(node);
  lists.push({ marker, member: node, parent: owner });
}

/** The words 在…方面 a unit begins with. */
function topicOf(text: string, { start, end }: LabelledUnit): Span | null {
  const found = TOPIC.exec(text.slice(start, Math.min(end, start + LONGEST_TOPIC)))?.[0];
  return found === undefined ? null : { start, end: start + found.length - 1 };
}
