import { COLOURS } from '@/lib/domain/annotation/annotation';
import type { Colour } from '@/lib/domain/annotation/annotation';

/** What can be painted; each has a `::highlight()` rule in the content script's style sheet. */
export type MarkName = 'unlisted' | 'term-generic' | 'term' | 'term-proposed' | 'noted' | 'current' | 'flash' | Colour;

const NAMES: readonly MarkName[] = [
  'unlisted',
  'term-generic',
  'term',
  'term-proposed',
  ...COLOURS,
  'noted',
  'current',
  'flash',
];

/** Whether the browser has the CSS Custom Highlight API; without it nothing is painted, and the popup says so. */
export function canPaint(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';
}

/**
 * Paints ranges under a name, replacing what was painted under it. The page's nodes are not touched.
 * Marks of a later name in the list lie over those of an earlier one.
 */
export function paint(name: MarkName, ranges: readonly AbstractRange[]): void {
  if (!canPaint()) return;
  const registered = CSS.highlights.get(registryName(name));
  if (ranges.length === 0 && registered === undefined) return;
  const highlight = new Highlight(...ranges);
  highlight.priority = NAMES.indexOf(name);
  CSS.highlights.set(registryName(name), highlight);
}

/** Takes all marks off the page. */
export function clearMarks(): void {
  if (!canPaint()) return;
  for (const name of NAMES) CSS.highlights.delete(registryName(name));
}

function registryName(name: MarkName): string {
  return `zhiku-${name}`;
}
