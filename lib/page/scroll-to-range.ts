/** Scrolls every scroller around a range, the window last, so that the range stands in the middle of each. */
export function scrollToRange(range: Range, view: Window): void {
  const start = range.startContainer;
  const first = start instanceof Element ? start : start.parentElement;
  for (let element = first; element !== null; element = element.parentElement) {
    if (element === element.ownerDocument.documentElement || element === element.ownerDocument.body) continue;
    if (!isScroller(element, view)) continue;
    const own = element.getBoundingClientRect();
    element.scrollTop += middle(range.getBoundingClientRect()) - middle(own);
  }
  view.scrollBy({ top: middle(range.getBoundingClientRect()) - view.innerHeight / 2, behavior: 'instant' });
}

function isScroller(element: Element, view: Window): boolean {
  return element.scrollHeight > element.clientHeight && /auto|scroll/.test(view.getComputedStyle(element).overflowY);
}

function middle({ top, height }: DOMRect): number {
  return top + height / 2;
}
