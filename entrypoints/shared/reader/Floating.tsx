import { Component, createRef } from 'preact';
import type { ComponentChildren } from 'preact';
import type { Span } from '@/lib/domain/text/span';
import { followView } from '@/lib/page/follow-view';
import { isInWindow } from '@/lib/page/is-in-window';
import { placeBeside } from '@/lib/page/place-beside';
import type { Side } from '@/lib/page/place-beside';
import type { PageText } from '@/lib/page/page-text';

interface FloatingProps {
  readonly pageText: PageText;
  /** The words it stands beside and never covers. */
  readonly span: Span;
  readonly preferred: Side;
  /** The height it needs even if it must stand over the words for it; 0 for what explains them. */
  readonly leastHeight: number;
  readonly takesFocus: boolean;
  /** Called once the words have left the window; a pinned one has no such call and stays where it was. */
  readonly onOutOfWindow: (() => void) | null;
  readonly onPointerEnter?: () => void;
  /** The pointer is no longer on it: because it moved, or because what it was on did. */
  readonly onPointerLeave?: (hasMoved: boolean) => void;
  readonly children: ComponentChildren;
}

/**
 * Holds its children beside a span of the page, also while the page, or a scroller in it, scrolls. A class,
 * since the hooks that would do the same are found nowhere else in the content script.
 */
export class Floating extends Component<FloatingProps> {
  private readonly element = createRef<HTMLDivElement>();
  private readonly controller = new AbortController();
  private side: Side | null = null;
  /** Where the pointer was last on it, on the screen. */
  private pointer = '';

  override componentDidMount(): void {
    this.place();
    // Unfolding the details or opening a related term changes its height.
    followView(() => this.place(), this.controller.signal, this.element.current ?? undefined);
  }

  override componentDidUpdate({ pageText, span }: FloatingProps): void {
    const { props } = this;
    if (pageText !== props.pageText || span.start !== props.span.start || span.end !== props.span.end) {
      this.side = null;
      this.place();
    }
  }

  override componentWillUnmount(): void {
    this.controller.abort();
  }

  private place(): void {
    const { pageText, span, preferred, leastHeight, takesFocus, onOutOfWindow } = this.props;
    const range = pageText.rangeOf(span);
    const floating = this.element.current;
    if (floating === null) return;
    if (range === null || !isInWindow(range, window)) return onOutOfWindow?.();
    // Measured anew each time, so that CSS zoom and inner scrollers need no knowledge here.
    floating.style.maxHeight = '';
    const view = { width: innerWidth, height: innerHeight };
    const { side, left, top, maxHeight } = placeBeside(
      range.getBoundingClientRect(),
      floating.getBoundingClientRect(),
      view,
      { preferred, kept: this.side, leastHeight },
    );
    this.side = side;
    Object.assign(floating.style, {
      left: `${String(left)}px`,
      top: `${String(top)}px`,
      maxHeight: `${String(maxHeight)}px`,
    });
    if (floating.style.visibility === 'visible') return;
    floating.style.visibility = 'visible';
    // What is hidden takes no focus, so not before it is placed.
    if (takesFocus) floating.querySelector<HTMLElement>('textarea, [tabindex]')?.focus({ preventScroll: true });
  }

  override render({ onPointerEnter, onPointerLeave, children }: FloatingProps) {
    return (
      <div
        ref={this.element}
        class="floating"
        style={HIDDEN}
        onPointerEnter={onPointerEnter}
        onPointerMove={(event) => {
          this.pointer = placeOf(event);
        }}
        onPointerLeave={(event) => onPointerLeave?.(placeOf(event) !== this.pointer)}
        onPointerDown={keepSelection}
        onMouseDown={keepSelection}
      >
        {children}
      </div>
    );
  }
}

/** Until it is placed; one object, so that rendering again does not hide what has been placed. */
const HIDDEN = { visibility: 'hidden' };

function placeOf({ screenX, screenY }: PointerEvent): string {
  return `${String(screenX)},${String(screenY)}`;
}

/** A press on a button of ours must not take the page's selection away. */
function keepSelection(event: Event): void {
  if (event.target instanceof Element && event.target.closest('button') !== null) event.preventDefault();
}
