/** The element of a page of the extension in which its view stands; throws where the page's HTML has none. */
export function pageRoot(id: string): HTMLElement {
  const root = document.getElementById(id);
  if (root === null) throw new Error(`${location.pathname} has no #${id}`);
  return root;
}
