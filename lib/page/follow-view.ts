/**
 * Calls back, at most once a frame, when the window or any scroller in it scrolls or changes its size, when the page
 * does, by CSS zoom or by what comes into it late, and when `element` does.
 */
export function followView(onChange: () => void, signal: AbortSignal, element: Element = document.body): void {
  let isScheduled = false;
  const schedule = () => {
    if (isScheduled) return;
    isScheduled = true;
    requestAnimationFrame(() => {
      isScheduled = false;
      if (!signal.aborted) onChange();
    });
  };
  const observer = new ResizeObserver(schedule);
  observer.observe(document.body);
  observer.observe(element);
  addEventListener('scroll', schedule, { capture: true, passive: true, signal });
  addEventListener('resize', schedule, { passive: true, signal });
  signal.addEventListener('abort', () => observer.disconnect());
}
