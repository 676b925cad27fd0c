import type { NoteWriter } from '@/lib/messages/note-writer';

/** What was typed and could not be stored, by the annotation it belongs to. */
export type Drafts = ReturnType<NoteWriter['drafts']>;

/**
 * Reads drafts as `handOver` has written them; null where they are not understood: of another version, or of a page
 * that has made a root like ours. No drafts at all are an empty list.
 */
export function readDrafts(json: string | undefined): Drafts | null {
  if (json === undefined) return [];
  try {
    const drafts: unknown = JSON.parse(json);
    return Array.isArray(drafts) && drafts.every(isDraft) ? drafts : null;
  } catch {
    return null;
  }
}

/** Which annotation it is of, a page cannot know: an id that is known here vouches for the rest. */
function isDraft(value: unknown): value is Drafts[number] {
  return Array.isArray(value) && typeof value[0] === 'string' && typeof Object(value[1]).note === 'string';
}
