import { leftHosts } from '@/lib/page/shadow-host';
import type { ShadowHost } from '@/lib/page/shadow-host';
import type { Annotator } from './annotate';
import { readDrafts } from './drafts';
import type { ReaderState } from './state';

/** Opens to scripts of extensions what is closed to the page. */
declare const chrome: {
  readonly dom?: { readonly openOrClosedShadowRoot: (element: HTMLElement) => ShadowRoot | null };
};

/*
 * A script of the version before an update lives on in Chromium, though it can ask nobody any more. The script that
 * comes after it speaks to it within its shadow root, where no page hears it or can say the same.
 */
const SUCCEEDED = 'succeeded';
const TAKEN = 'taken';

/** Ends the script's activity once another succeeds it, and its view once that has what could not be stored. */
export function handOver(
  { root, container }: ShadowHost,
  annotator: Annotator,
  activity: AbortController,
  view: AbortController,
): void {
  root.addEventListener(SUCCEEDED, () => {
    activity.abort();
    const drafts = annotator.drafts();
    container.dataset['drafts'] = JSON.stringify(drafts);
    if (drafts.length === 0) view.abort();
  });
  root.addEventListener(TAKEN, () => view.abort());
}

/** Ends the script before this one; the roots in which it has its view. */
export function succeed(document: Document): readonly ShadowRoot[] {
  const hosts = leftHosts(document);
  if (import.meta.env.FIREFOX) {
    // Firefox has ended it, and what is typed into its editor would be stored by nobody.
    hosts.forEach((host) => host.remove());
    return [];
  }
  const roots = hosts.flatMap((host) => chrome.dom?.openOrClosedShadowRoot(host) ?? []);
  roots.forEach((root) => root.dispatchEvent(new Event(SUCCEEDED)));
  return roots;
}

/** Stores what the script before this one could not, and opens the editor on it; where it belongs to nothing here it stays. */
export function takeOver(roots: readonly ShadowRoot[], annotator: Annotator, state: ReaderState): void {
  for (const root of roots) {
    root.dispatchEvent(new Event(SUCCEEDED));
    const drafts = readDrafts(root.querySelector('div')?.dataset['drafts']);
    const isKnown = (id: string) => state.highlights.value.some((highlight) => highlight.id === id);
    if (drafts === null || !drafts.every(([id]) => isKnown(id))) continue;
    for (const [id, draft] of drafts) {
      annotator.saverOf(id).adopt(draft);
      state.editing.value = { ids: [id], index: 0, takesFocus: false };
    }
    root.dispatchEvent(new Event(TAKEN));
  }
}
