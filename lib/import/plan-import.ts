import { formCollisions } from '@/lib/domain/glossary/form-collisions';
import { termIdOf, termOfEntry } from '@/lib/domain/glossary/own-entry';
import type { OwnEntry } from '@/lib/domain/glossary/own-entry';
import { mergedTerms } from '@/lib/domain/glossary/own-glossary';
import type { OwnGlossary } from '@/lib/domain/glossary/own-glossary';
import { isSameContent } from '@/lib/domain/glossary/same-content';
import type { Term, TermContent } from '@/lib/domain/glossary/term';
import { termFinder } from '@/lib/domain/glossary/term-finder';
import { foldToKey } from '@/lib/domain/text/fold';
import type { ImportedEntry, ImportProblem } from './imported-entry';

/** What storing one entry of a file would do. */
export interface PlannedChange {
  readonly type: 'add' | 'change' | 'same';
  readonly line: number;
  readonly entry: Pick<OwnEntry, 'id' | 'replaces' | 'content'>;
  /** Names of the parts that would be different; of a new entry none. */
  readonly changed: readonly (keyof TermContent)[];
}

/** A spelling that an entry of the file would share with another term. */
export interface PlannedCollision {
  readonly form: string;
  readonly names: readonly string[];
}

/** What a file would change, or why it cannot be taken. */
export type ImportPlan =
  | {
      readonly ok: true;
      readonly changes: readonly PlannedChange[];
      readonly collisions: readonly PlannedCollision[];
    }
  | { readonly ok: false; readonly problems: readonly ImportProblem[] };

/**
 * Says what the entries of a file would change in the glossary, before anything is. An entry is the one
 * already there if it has its id, or else its name; an entry that differs from a bundled one would stand
 * in its place. The same file planned again, after it was stored, changes nothing. `newId` makes UUIDs.
 */
export function planImport(
  imported: readonly ImportedEntry[],
  bundled: readonly Term[],
  own: OwnGlossary,
  newId: () => string,
): ImportPlan {
  const known = mergedTerms(bundled, own);
  const find = termFinder(known);
  const targets = imported.map((entry) => ({ ...entry, target: targetOf(entry, find, own, newId) }));
  const termIds = new Map(targets.flatMap(({ id, target }) => (id === null ? [] : [[id, termIdOf(target)] as const])));
  const comingIds = new Set(termIds.values());
  const knownIds = new Set(known.map(({ id }) => id));
  const problems: ImportProblem[] = [...sameTargets(targets)];
  const changes = targets.map(({ line, content, target }): PlannedChange => {
    const relations = content.relations.map(({ kind, id }) => {
      const termId = termIds.get(id) ?? id;
      if (!knownIds.has(termId) && !comingIds.has(termId)) {
        problems.push({ code: 'unknown-relation', line, detail: id });
      }
      return { kind, id: termId };
    });
    return changeOf(line, { ...target, content: { ...content, relations } }, find(termIdOf(target), ''));
  });
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, changes, collisions: collisionsOf(changes, known) };
}

type Target = Pick<OwnEntry, 'id' | 'replaces'>;

/** Entries of a file that would be one and the same here: by their name, since their ids have been checked. */
function sameTargets(
  targets: readonly { readonly line: number; readonly content: TermContent; readonly target: Target }[],
): readonly ImportProblem[] {
  const seen = new Set<string>();
  return targets.flatMap(({ line, content, target }): readonly ImportProblem[] => {
    const keys = [termIdOf(target), `name ${foldToKey(content.name.zh)}`];
    const isSame = keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return isSame ? [{ code: 'same-id', line, detail: content.name.zh }] : [];
  });
}

function targetOf(
  entry: ImportedEntry,
  find: ReturnType<typeof termFinder>,
  own: OwnGlossary,
  newId: () => string,
): Target {
  const term = find(entry.id, entry.content.name.zh);
  if (term === null) return { id: ownIdIn(entry.id) ?? newId(), replaces: null };
  const existing = own.entries.find((candidate) => termIdOf(candidate) === term.id);
  if (existing !== undefined) return { id: existing.id, replaces: existing.replaces };
  return { id: newId(), replaces: term.id };
}

/** The UUID in the id of an own entry that another browser exported: it stays the same entry here. */
function ownIdIn(id: string | null): string | null {
  return /^own-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(id ?? '')?.[1] ?? null;
}

function changeOf(line: number, entry: PlannedChange['entry'], before: Term | null): PlannedChange {
  if (before === null) return { type: 'add', line, entry, changed: [] };
  const parts = Object.keys(entry.content) as (keyof TermContent)[];
  const changed = parts.filter((part) => !isSameContent(entry.content[part], before[part]));
  return { type: changed.length > 0 ? 'change' : 'same', line, entry, changed };
}

function collisionsOf(changes: readonly PlannedChange[], known: readonly Term[]): readonly PlannedCollision[] {
  const coming = changes.filter(({ type }) => type !== 'same').map(({ entry }) => termOfEntry(entry));
  const comingIds = new Set(coming.map(({ id }) => id));
  const after = [...coming, ...known.filter(({ id }) => !comingIds.has(id))];
  const nameOf = new Map(after.map(({ id, name }) => [id, name.zh]));
  return formCollisions(after)
    .filter(({ termIds }) => termIds.some((id) => comingIds.has(id)))
    .map(({ key, termIds }) => ({ form: key, names: termIds.map((id) => nameOf.get(id) ?? id) }));
}
