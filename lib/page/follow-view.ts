/** Calls back, at most once a frame, when the window or any scroller in it scrolls or the window changes its size. */
export function followView(onChange: () => void, signal: AbortSignal): void {
  let isScheduled = false;
  const schedule = () => {
    if (isScheduled) return;
    isScheduled = true;
    requestAnimationFrame(() => {
      isScheduled = false;
      if (!signal.aborted) onChange();
    });
  };
  addEventListener('scroll', schedule, { capture: true, passive: true, signal });
  addEventListener('resize', schedule, { passive: true, signal });
}
