import type { Span } from '../domain/text/span';
import type { TextRun } from './normalise-pieces';

/** A place between two characters of a text node. */
export interface DomPosition {
  readonly node: Text;
  readonly offset: number;
}

/** The exact map between offsets in an article's text (UTF-16 code units) and places in the page. */
export class PageText {
  private readonly firstRunOf = new Map<Text, number>();

  /** `runs` are in the order of the text and cover all of it but the `\n` between blocks. */
  constructor(
    readonly text: string,
    private readonly runs: readonly TextRun[],
  ) {
    runs.forEach(({ node }, index) => {
      if (!this.firstRunOf.has(node)) this.firstRunOf.set(node, index);
    });
  }

  /** The place on the page where a span begins and ends, or null if it holds no character of the page. */
  placeOf({ start, end }: Span): { readonly start: DomPosition; readonly end: DomPosition } | null {
    const first = this.runs[this.runIndexFrom(start)];
    const last = this.runs[this.runIndexFrom(end) - (this.startsBefore(this.runIndexFrom(end), end) ? 0 : 1)];
    if (first === undefined || last === undefined || first.start >= end) return null;
    const into = Math.max(0, start - first.start);
    const upTo = Math.min(last.length, end - last.start);
    if (upTo <= 0) return null;
    return {
      start: { node: first.node, offset: first.nodeStart + into },
      end: { node: last.node, offset: last.nodeStart + upTo },
    };
  }

  /** A live range over a span, for measuring and scrolling; null as for `placeOf`, or if the page has changed under it. */
  rangeOf(span: Span): Range | null {
    const place = this.placeOf(span);
    if (place === null || !fits(place.start) || !fits(place.end)) return null;
    const range = place.start.node.ownerDocument.createRange();
    range.setStart(place.start.node, place.start.offset);
    range.setEnd(place.end.node, place.end.offset);
    return range;
  }

  /** A static range over a span, which costs the page nothing while it changes; null as for `rangeOf`. */
  staticRangeOf(span: Span): StaticRange | null {
    const place = this.placeOf(span);
    if (place === null || !fits(place.start) || !fits(place.end)) return null;
    return new StaticRange({
      startContainer: place.start.node,
      startOffset: place.start.offset,
      endContainer: place.end.node,
      endOffset: place.end.offset,
    });
  }

  /** The offset of the character that stands at `offset` in `node`; null if that character is not read. */
  offsetOf(node: Text, offset: number): number | null {
    const first = this.firstRunOf.get(node);
    if (first === undefined) return null;
    for (let index = first; this.runs[index]?.node === node; index++) {
      const run = this.runs[index];
      if (run !== undefined && run.nodeStart <= offset && offset < run.nodeStart + run.length) {
        return run.start + offset - run.nodeStart;
      }
    }
    return null;
  }

  /** The span of the read characters inside a range of the page, or null where there are none. */
  spanOf(range: Range): Span | null {
    const start = this.firstOffset((node, offset) => range.comparePoint(node, offset) >= 0);
    const end = this.firstOffset((node, offset) => range.comparePoint(node, offset + 1) > 0);
    if (start >= end) return null;
    return trim(this.text, { start, end });
  }

  /** The offset of the first character for which `holds` is true; it must stay true from there on. */
  private firstOffset(holds: (node: Text, offset: number) => boolean): number {
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const run = this.runs[middle];
      if (run !== undefined && holds(run.node, run.nodeStart + run.length - 1)) high = middle;
      else low = middle + 1;
    }
    const run = this.runs[low];
    if (run === undefined) return this.text.length;
    let from = 0;
    let to = run.length - 1;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (holds(run.node, run.nodeStart + middle)) to = middle;
      else from = middle + 1;
    }
    return run.start + from;
  }

  /** Index of the run that holds the character at `offset`, or of the first one after it. */
  private runIndexFrom(offset: number): number {
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const run = this.runs[middle];
      if (run !== undefined && run.start + run.length > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  private startsBefore(index: number, offset: number): boolean {
    const run = this.runs[index];
    return run !== undefined && run.start < offset;
  }
}

function fits({ node, offset }: DomPosition): boolean {
  return offset <= node.data.length && node.isConnected;
}

function trim(text: string, { start, end }: Span): Span | null {
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return start < end ? { start, end } : null;
}
