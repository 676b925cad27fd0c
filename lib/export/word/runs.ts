import { ExternalHyperlink, TextRun } from 'docx';
import type { IRunOptions, ParagraphChild } from 'docx';
import type { InlineNode } from '@/lib/domain/markdown/markdown-nodes';
import { xmlText } from '../xml-text';
import { CODE_FONT } from './look';

/** Text as a run. */
export function run(text: string, options: Omit<IRunOptions, 'text' | 'children'> = {}): TextRun {
  return new TextRun({ ...options, text: xmlText(text) });
}

/** How a link is written: as one that can be followed, or with its address in brackets. */
export type WriteLink = (children: readonly ParagraphChild[], address: string) => readonly ParagraphChild[];

/** A link that can be followed; in the document's own text alone, for its target is kept beside that. */
export const followedLink: WriteLink = (children, address) => [
  new ExternalHyperlink({ children: [...children], link: address }),
];

/** A link spelled out, as for a comment. */
export const spelledLink: WriteLink = (children, address) => [...children, run(`（${address}）`)];

/** The pieces of a note's paragraph as runs. */
export function runsOf(
  nodes: readonly InlineNode[],
  writeLink: WriteLink,
  options: Omit<IRunOptions, 'text' | 'children'> = {},
): readonly ParagraphChild[] {
  return nodes.flatMap((node): readonly ParagraphChild[] => {
    if (node.type === 'text') return [run(node.text, options)];
    if (node.type === 'break') return [new TextRun({ break: 1 })];
    if (node.type === 'code') return [run(node.text, { ...options, font: CODE_FONT })];
    if (node.type === 'strong') return runsOf(node.children, writeLink, { ...options, bold: true });
    if (node.type === 'link') return writeLink(runsOf(node.children, writeLink, options), node.address);
    return runsOf(node.children, writeLink, { ...options, italics: true });
  });
}
