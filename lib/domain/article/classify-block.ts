import type { BlockKind } from './article';

/** Where a block stands among the blocks of its article, both counted from 0. */
export interface BlockPosition {
  readonly index: number;
  readonly count: number;
}

const BYLINE = /^■/;
/** □本报记者 何山, below the text. */
const REPORTER =
  /^[■□]?\s*(?:本[报刊网])?(?:全媒体|见习|首席|特派|特约)?(?:记者|评论员|通讯员)[\s:：]*[一-龥·\s]{2,20}$/;
const AFFILIATION = /^[（(【[]\s*(?:作者|第一作者|本文作者|课题组|执笔)[^）)】\]]*/;
const LIST_MARKER =
  /^(?:[●◆◇■□▲★◎○]|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|[0-9０-９]{1,2}[.．、])/;
const ENDS_SENTENCE = /[。！？；…：:，,、!?;][”’」』）)》]*$/;

/** A plain subhead is short; the longest seen on the paper's opinion pages has 34 characters. */
export const LONGEST_HEADING = 40;
const LONGEST_BYLINE = 60;

/**
 * The kind of a block from its words and place. Subheads carry no mark-up on these pages: what tells
 * them is that they are short and end without punctuation.
 */
export function classifyBlock(text: string, { index, count }: BlockPosition): BlockKind {
  if (index <= 1 && BYLINE.test(text) && text.length <= LONGEST_BYLINE) return 'byline';
  if (index >= count - 2 && REPORTER.test(text)) return 'byline';
  if (index >= count - 2 && AFFILIATION.test(text)) return 'affiliation';
  if (text.length > LONGEST_HEADING || ENDS_SENTENCE.test(text)) return 'paragraph';
  if (isParenthesis(text)) return 'paragraph';
  const isLast = index === count - 1;
  return isLast && !LIST_MARKER.test(text) ? 'paragraph' : 'heading';
}

/** Whether the block starts with the sign of a subhead (●, 一、, （二）…). */
export function hasListMarker(text: string): boolean {
  return LIST_MARKER.test(text);
}

function isParenthesis(text: string): boolean {
  return /^[（(【[].*[）)】\]]$/.test(text);
}
