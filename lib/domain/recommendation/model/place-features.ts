import type { Decision } from '../decision';
import type { UnitLabel } from '../label';
import { UNIT_LABELS } from '../label';
import { familyOf } from './family';
import type { FeatureIndex } from './feature-index';

const NONE = 'none';
/** Into so many parts a piece is cut, from its beginning to its end. */
const PARTS = 5;
/** Steps in which the length of a unit is told, in UTF-16 code units, and the most of them. */
const LENGTH_STEP = 15;
const MOST_LENGTH_STEPS = 6;
/** Steps in which the length of a piece is told, in blocks, and the most of them. */
const BLOCK_STEP = 6;
const MOST_BLOCK_STEPS = 4;
/** How much of a piece the rules give a label, in coarse steps. */
const SHARE_STEPS = [0, 0.1, 0.3, 0.6] as const;

/** Takes the number of a feature. */
export type Add = (feature: number) => void;

/** A paragraph or heading: its first and last unit, by their places among the decisions, and how often it has each label. */
interface Block {
  readonly first: number;
  last: number;
  readonly labels: Map<UnitLabel, number>;
}

/**
 * Makes ready to tell where each unit of a piece stands: in which part of it and of its paragraph, how long it and
 * the piece are, under which heading, and what the rules made of its paragraph, of the piece and of units near it.
 */
export function placeReader(
  index: FeatureIndex,
): (text: string, decisions: readonly Decision[]) => (at: number, add: Add) => void {
  const part = familyOf(index, 'part');
  const block = familyOf(index, 'block');
  const inBlock = familyOf(index, 'in block');
  const length = familyOf(index, 'length');
  const end = familyOf(index, 'end');
  const blockCount = familyOf(index, 'blocks');
  const secondBefore = familyOf(index, 'second before');
  const secondAfter = familyOf(index, 'second after');
  const ruleBefore = familyOf(index, 'rule before');
  const ruleAfter = familyOf(index, 'rule after');
  const under = familyOf(index, 'under');
  const beside = familyOf(index, 'beside');
  const shares = UNIT_LABELS.map((label) => ({ label, share: familyOf(index, `share ${label}`) }));

  return (text, decisions) => {
    const blocks = blocksOf(decisions);
    const count = (decisions.at(-1)?.unit.block ?? 0) + 1;
    const pieceFeatures = [
      blockCount(String(Math.min(MOST_BLOCK_STEPS, Math.floor(count / BLOCK_STEP)))),
      ...shares.map(({ label, share }) => share(shareOf(decisions, label))),
    ];
    const headings = headingsOf(decisions);
    return (at, add) => {
      const own = decisions[at];
      const around = own === undefined ? undefined : blocks.get(own.unit.block);
      if (own === undefined || around === undefined) return;
      const { unit } = own;
      add(part(String(Math.floor((PARTS * unit.block) / count))));
      add(block(unit.block === count - 1 ? 'last' : unit.block === 0 ? 'first' : 'between'));
      add(inBlock(placeIn(around, at)));
      add(length(String(Math.min(MOST_LENGTH_STEPS, Math.floor((unit.end - unit.start) / LENGTH_STEP)))));
      add(end(text.charAt(unit.end - 1)));
      add(secondBefore(decisions[at - 2]?.label ?? NONE));
      add(secondAfter(decisions[at + 2]?.label ?? NONE));
      add(ruleBefore(decisions[at - 1]?.rule ?? NONE));
      add(ruleAfter(decisions[at + 1]?.rule ?? NONE));
      add(under(headings[at] ?? NONE));
      for (const [label, times] of around.labels) if (label !== own.label || times > 1) add(beside(label));
      for (const feature of pieceFeatures) add(feature);
    };
  };
}

function blocksOf(decisions: readonly Decision[]): ReadonlyMap<number, Block> {
  const blocks = new Map<number, Block>();
  for (const [at, { unit, label }] of decisions.entries()) {
    const block = blocks.get(unit.block) ?? { first: at, last: at, labels: new Map<UnitLabel, number>() };
    block.last = at;
    block.labels.set(label, (block.labels.get(label) ?? 0) + 1);
    blocks.set(unit.block, block);
  }
  return blocks;
}

/** For each unit the rule that its heading was decided by. */
function headingsOf(decisions: readonly Decision[]): readonly (string | undefined)[] {
  let above: string | undefined;
  return decisions.map(({ unit, rule }) => {
    const own = above;
    if (unit.kind === 'heading') above = rule;
    return own;
  });
}

function placeIn({ first, last }: Block, at: number): string {
  if (first === last) return 'alone';
  if (at === first) return 'first';
  return at === last ? 'last' : 'between';
}

/** The step of how much of a piece the rules give a label. */
export function shareOf(decisions: readonly Decision[], label: UnitLabel): string {
  const share = decisions.filter((decision) => decision.label === label).length / Math.max(1, decisions.length);
  return String(SHARE_STEPS.filter((bound) => share > bound).length);
}
