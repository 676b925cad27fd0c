/** The part of a range's box that no scroller around it hides, in client coordinates; null where all of it is hidden. */
export function visibleBox(range: Range, view: Window): { readonly top: number; readonly bottom: number } | null {
  let { top, bottom } = range.getBoundingClientRect();
  const start = range.startContainer;
  const first = start instanceof Element ? start : start.parentElement;
  for (let element = first; element !== null; element = element.parentElement) {
    if (element === element.ownerDocument.body || element === element.ownerDocument.documentElement) break;
    if (view.getComputedStyle(element).overflowY === 'visible') continue;
    const clip = element.getBoundingClientRect();
    top = Math.max(top, clip.top);
    bottom = Math.min(bottom, clip.bottom);
  }
  return top < bottom ? { top, bottom } : null;
}
