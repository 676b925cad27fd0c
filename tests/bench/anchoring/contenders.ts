import { createRequire } from 'node:module';
import { createTextQuoteSelectorMatcher, describeTextQuote } from '@apache-annotator/dom';
import { fromTextPosition, toTextPosition } from 'dom-anchor-text-quote';
import type Highlighter from 'web-highlighter';
import { describe } from '@/lib/domain/annotation/describe';
import { toLocatable } from '@/lib/domain/annotation/locatable';
import { locate } from '@/lib/domain/annotation/locate';
import { spanOf } from '@/lib/domain/annotation/located';
import { withRivals } from '@/lib/domain/annotation/rivals';
import { blocksOf } from './cases';
import type { Trial } from './cases';
import type { Answer } from './judge';
import { openWindow, rangeOver, spanOfElements, spanOfRange, toPage } from './page';

/** A way to describe a highlight on one page and to find it on another. */
export interface Contender {
  readonly name: string;
  readonly answer: (trial: Trial) => Promise<Answer>;
}

/** This project's own. */
export const OURS: Contender = {
  name: 'zhiku-reader',
  answer: ({ before, quote, after }) => {
    const selectors = withRivals(toLocatable(before), describe({ text: before, blocks: blocksOf(before) }, quote));
    const located = locate(toLocatable(after), selectors);
    return Promise.resolve(located.outcome === 'ambiguous' ? 'ambiguous' : spanOf(located));
  },
};

const domAnchorTextQuote: Contender = {
  name: 'dom-anchor-text-quote',
  answer: ({ before, quote, after }) => {
    const selector = fromTextPosition(toPage(before), quote);
    return Promise.resolve(toTextPosition(toPage(after), selector, { hint: quote.start }));
  },
};

/** It gives every place; more than one is for its caller to choose from. */
const apacheAnnotator: Contender = {
  name: '@apache-annotator/dom',
  answer: async ({ before, quote, after }) => {
    const from = toPage(before);
    const selector = await describeTextQuote(rangeOver(from, quote), from);
    const to = toPage(after);
    const found: Range[] = [];
    for await (const range of createTextQuoteSelectorMatcher(selector)(to)) {
      found.push(range);
      if (found.length > 1) return 'ambiguous';
    }
    return found[0] === undefined ? null : spanOfRange(to, found[0]);
  },
};

function loadWebHighlighter(): Contender {
  const WebHighlighter = createRequire(import.meta.url)('web-highlighter') as typeof Highlighter;
  return {
    name: 'web-highlighter',
    answer: ({ before, quote, after }) => {
      const from = toPage(before);
      const made = new WebHighlighter({ $root: from });
      const { startMeta, endMeta, text, id } = made.fromRange(rangeOver(from, quote));
      made.dispose();
      const to = toPage(after);
      const restored = new WebHighlighter({ $root: to });
      restored.fromStore(startMeta, endMeta, text, id);
      const answer = spanOfElements(to, restored.getDoms(id));
      restored.dispose();
      return Promise.resolve(answer);
    },
  };
}

/** The packages that are measured beside it. */
export function loadRivals(): readonly Contender[] {
  openWindow();
  return [domAnchorTextQuote, apacheAnnotator, loadWebHighlighter()];
}
