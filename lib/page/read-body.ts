import type { Block, BlockKind } from '@/lib/domain/article/article';
import { classifyBlock } from '@/lib/domain/article/classify-block';
import { headingGoesOn } from '@/lib/domain/article/split-heading';
import { collectLines, isShown } from './collect-lines';
import type { LineFilter } from './collect-lines';
import { joinLines } from './join-lines';
import { normalisePieces } from './normalise-pieces';
import type { NormalisedText, TextRun } from './normalise-pieces';
import { PageText } from './page-text';

/** The body of an article: its text with the way back to the page, and its blocks. */
export interface Body {
  readonly pageText: PageText;
  readonly blocks: readonly Block[];
}

interface ReadBlock extends NormalisedText {
  readonly kind: BlockKind;
}

const EVERYTHING_SHOWN: LineFilter = { isShown, isWanted: () => true };

/** Reads the body under `root` (the live element, never a copy). An empty body has an empty text and no blocks. */
export function readBody(root: Node, filter: LineFilter = EVERYTHING_SHOWN): Body {
  const texts = joinLines(collectLines(root, filter))
    .map(normalisePieces)
    .filter(({ text }) => text !== '');
  const blocks = texts.map((block, index) => ({
    ...block,
    kind: classifyBlock(block.text, { index, count: texts.length }),
  }));
  return assemble(mergeSplitHeadings(blocks));
}

function mergeSplitHeadings(blocks: readonly ReadBlock[]): readonly ReadBlock[] {
  const merged: ReadBlock[] = [];
  for (const block of blocks) {
    const previous = merged.at(-1);
    const isSecondHalf = previous !== undefined && block.kind === 'heading' && headingGoesOn(previous.text, block.text);
    if (isSecondHalf) merged[merged.length - 1] = append(previous, block);
    else merged.push(block);
  }
  return merged;
}

function append(first: ReadBlock, second: ReadBlock): ReadBlock {
  return {
    kind: second.kind,
    text: first.text + second.text,
    runs: [...first.runs, ...shift(second.runs, first.text.length)],
  };
}

function assemble(readBlocks: readonly ReadBlock[]): Body {
  const runs: TextRun[] = [];
  const blocks: Block[] = [];
  let start = 0;
  for (const { kind, text, runs: ownRuns } of readBlocks) {
    for (const run of shift(ownRuns, start)) runs.push(run);
    blocks.push({ kind, start, end: start + text.length });
    start += text.length + 1;
  }
  return { pageText: new PageText(readBlocks.map(({ text }) => text).join('\n'), runs), blocks };
}

function shift(runs: readonly TextRun[], by: number): readonly TextRun[] {
  return runs.map((run) => ({ ...run, start: run.start + by }));
}
