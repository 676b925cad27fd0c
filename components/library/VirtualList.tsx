import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface VirtualListProps {
  readonly label: string;
  /** Where each row begins, in rem, and after the last where it ends. */
  readonly tops: Float64Array;
  readonly keyOf: (index: number) => string;
  readonly renderRow: (index: number) => ComponentChildren;
}

/** Rows kept above and below the window, so that scrolling and the Tab key meet no blank. */
const BEYOND = 6;

/** A list of which only the rows in the window exist; rows have the height that `tops` gives them. */
export function VirtualList({ label, tops, keyOf, renderRow }: VirtualListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, bottom: 100 });
  const count = tops.length - 1;
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const measure = () => {
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
      setView({ top: element.scrollTop / rem, bottom: (element.scrollTop + element.clientHeight) / rem });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, []);
  const first = Math.max(0, rowAt(tops, view.top) - BEYOND);
  const last = Math.min(count, rowAt(tops, view.bottom) + 1 + BEYOND);
  const rows = [];
  for (let index = first; index < last; index++) {
    rows.push(
      <li
        key={keyOf(index)}
        aria-setsize={count}
        aria-posinset={index + 1}
        style={{
          top: `${String(tops[index])}rem`,
          height: `${String((tops[index + 1] ?? 0) - (tops[index] ?? 0))}rem`,
        }}
      >
        {renderRow(index)}
      </li>,
    );
  }
  return (
    <div class="virtual" ref={scroller}>
      <ul aria-label={label} style={{ height: `${String(tops[count] ?? 0)}rem` }}>
        {rows}
      </ul>
    </div>
  );
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
