import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface VirtualListProps {
  readonly label: string;
  /** Names what is listed: another list begins at its top. */
  readonly listKey: string;
  /** Where each row begins, in rem, and after the last where it ends. */
  readonly tops: Float64Array;
  readonly keyOf: (index: number) => string;
  readonly renderRow: (index: number) => ComponentChildren;
}

/** Rows kept above and below the window, so that scrolling and the Tab key meet no blank. */
const BEYOND = 6;
/** How far a window moves before other rows are made, in rem: less than the lowest rows kept beyond it are high. */
const SLACK = 8;

/** A stretch of the list, in rem. */
interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/**
 * A list of which only the rows in the window exist; rows have the height that `tops` gives them. Up, down, page
 * up, page down, home and end go from row to row, to what in it has `data-row`.
 */
export function VirtualList({ label, listKey, tops, keyOf, renderRow }: VirtualListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const toFocus = useRef<number | null>(null);
  const [view, setView] = useState<Stretch>({ top: 0, bottom: 60 });
  const count = tops.length - 1;
  const measure = () => {
    const element = scroller.current;
    if (element === null) return;
    const now = windowOf(element);
    setView((made) => (serves(made, now) ? made : now));
  };
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, []);
  useLayoutEffect(() => {
    // Asking where a list stands that was never scrolled would lay out the page once more for every key typed.
    if (view.top === 0) return;
    scroller.current?.scrollTo(0, 0);
    measure();
  }, [listKey]);
  useLayoutEffect(() => {
    const index = toFocus.current;
    if (index === null) return;
    toFocus.current = null;
    const row = scroller.current?.querySelector<HTMLElement>(`[aria-posinset="${String(index + 1)}"] [data-row]`);
    row?.focus({ preventScroll: true });
  });

  const goTo = (index: number) => {
    const element = scroller.current;
    if (element === null || index < 0 || index >= count) return;
    const rem = remInPixels();
    const [top, bottom] = [(tops[index] ?? 0) * rem, (tops[index + 1] ?? 0) * rem];
    if (top < element.scrollTop) element.scrollTop = top;
    else if (bottom > element.scrollTop + element.clientHeight) element.scrollTop = bottom - element.clientHeight;
    toFocus.current = index;
    measure();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
    const row = event.target.closest('li')?.ariaPosInSet;
    if (row === null || row === undefined || scroller.current === null) return;
    const from = Number(row) - 1;
    const { top, bottom } = windowOf(scroller.current);
    const page = Math.max(1, rowAt(tops, bottom) - rowAt(tops, top) - 1);
    const target = goal(event.key, { from, page, last: count - 1 });
    if (target === null) return;
    event.preventDefault();
    goTo(Math.min(count - 1, Math.max(0, target)));
  };

  const first = Math.max(0, rowAt(tops, view.top) - BEYOND);
  const last = Math.min(count, rowAt(tops, view.bottom) + 1 + BEYOND);
  const rows = [];
  for (let index = first; index < last; index++) {
    const [top, bottom] = [tops[index] ?? 0, tops[index + 1] ?? 0];
    rows.push(
      <li
        key={keyOf(index)}
        aria-setsize={count}
        aria-posinset={index + 1}
        style={{ top: `${String(top)}rem`, height: `${String(bottom - top)}rem` }}
      >
        {renderRow(index)}
      </li>,
    );
  }
  return (
    <div class="virtual" ref={scroller} onKeyDown={onKeyDown}>
      <ul aria-label={label} style={{ height: `${String(tops[count] ?? 0)}rem` }}>
        {rows}
      </ul>
    </div>
  );
}

/** The row a key leads to, null for keys that lead to none. */
function goal(key: string, { from, page, last }: { from: number; page: number; last: number }): number | null {
  switch (key) {
    case 'ArrowDown':
      return from + 1;
    case 'ArrowUp':
      return from - 1;
    case 'PageDown':
      return from + page;
    case 'PageUp':
      return from - page;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

/** Whether the rows made for one stretch are enough for another. The top is told from all else. */
function serves(made: Stretch, now: Stretch): boolean {
  if ((made.top === 0) !== (now.top === 0)) return false;
  return Math.abs(now.top - made.top) < SLACK && now.bottom < made.bottom + SLACK;
}

/** What of the list is in the window. */
function windowOf({ scrollTop, clientHeight }: HTMLElement): Stretch {
  const rem = remInPixels();
  return { top: scrollTop / rem, bottom: (scrollTop + clientHeight) / rem };
}

function remInPixels(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize);
}

/** The row that holds a height, by halving. */
function rowAt(tops: Float64Array, height: number): number {
  let low = 0;
  let high = tops.length - 1;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((tops[middle] ?? 0) <= height) low = middle;
    else high = middle;
  }
  return low;
}
