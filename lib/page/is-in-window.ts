/** Whether any part of the range is inside the window. */
export function isInWindow(range: Range, view: Pick<Window, 'innerWidth' | 'innerHeight'>): boolean {
  const { top, bottom, left, right } = range.getBoundingClientRect();
  return bottom > 0 && top < view.innerHeight && right > 0 && left < view.innerWidth;
}
