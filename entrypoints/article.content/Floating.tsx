import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { Span } from '@/lib/domain/text/span';
import { isInWindow } from '@/lib/page/is-in-window';
import { placeBeside } from '@/lib/page/place-beside';
import type { PageText } from '@/lib/page/page-text';

interface FloatingProps {
  readonly pageText: PageText;
  /** The words it stands beside and never covers. */
  readonly span: Span;
  readonly preferred: 'above' | 'below';
  /** The height it needs even if it must stand over the words for it; 0 for what explains them. */
  readonly leastHeight: number;
  readonly takesFocus: boolean;
  /** Called once the words have left the window; a pinned one has no such call and stays where it was. */
  readonly onOutOfWindow: (() => void) | null;
  readonly onPointerEnter?: () => void;
  readonly onPointerLeave?: () => void;
  readonly children: ComponentChildren;
}

/** Holds its children beside a span of the page, also while the page, or a scroller in it, scrolls. */
export function Floating(props: FloatingProps) {
  const {
    pageText,
    span,
    preferred,
    leastHeight,
    takesFocus,
    onOutOfWindow,
    onPointerEnter,
    onPointerLeave,
    children,
  } = props;
  const element = useRef<HTMLDivElement>(null);
  const isPinned = onOutOfWindow === null;

  useLayoutEffect(() => {
    const controller = new AbortController();
    const place = () => {
      const range = pageText.rangeOf(span);
      const floating = element.current;
      if (floating === null) return;
      if (range === null || !isInWindow(range, window)) return onOutOfWindow?.();
      // Measured anew each time, so that CSS zoom and inner scrollers need no knowledge here.
      floating.style.maxHeight = '';
      const view = { width: innerWidth, height: innerHeight };
      const { left, top, maxHeight } = placeBeside(
        range.getBoundingClientRect(),
        floating.getBoundingClientRect(),
        view,
        { preferred, leastHeight },
      );
      Object.assign(floating.style, {
        left: `${String(left)}px`,
        top: `${String(top)}px`,
        maxHeight: `${String(maxHeight)}px`,
      });
      if (floating.style.visibility === 'visible') return;
      floating.style.visibility = 'visible';
      // What is hidden takes no focus, so not before it is placed.
      if (takesFocus) floating.querySelector<HTMLElement>('textarea, [tabindex]')?.focus({ preventScroll: true });
    };
    const onMove = () => requestAnimationFrame(() => !controller.signal.aborted && place());
    place();
    // Unfolding the details or opening a related term changes its height.
    const resizes = new ResizeObserver(onMove);
    if (element.current !== null) resizes.observe(element.current);
    addEventListener('scroll', onMove, { capture: true, passive: true, signal: controller.signal });
    addEventListener('resize', onMove, { passive: true, signal: controller.signal });
    return () => {
      controller.abort();
      resizes.disconnect();
    };
  }, [pageText, span.start, span.end, isPinned]);

  return (
    <div
      ref={element}
      class="floating"
      style={{ visibility: 'hidden' }}
      onPointerEnter={onPointerEnter}
      onPointerLeave={onPointerLeave}
      onPointerDown={keepSelection}
      onMouseDown={keepSelection}
    >
      {children}
    </div>
  );
}

/** A press on a button of ours must not take the page's selection away. */
function keepSelection(event: Event): void {
  if (event.target instanceof Element && event.target.closest('button') !== null) event.preventDefault();
}
