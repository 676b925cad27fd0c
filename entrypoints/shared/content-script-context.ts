/**
 * What WXT gives a content script, put in its place by the build. WXT's own tells the script before it to stop by a
 * message to the page, in which the page reads the extension's id; ours do that unseen: see hand-over.ts.
 */
export function ContentScriptContext(): void {
  // Nothing of it is used.
}
