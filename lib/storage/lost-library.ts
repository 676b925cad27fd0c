import { storage } from 'wxt/utils/storage';
import type { LostLibrary } from '@/lib/domain/library/lost-library';
import type { Clock } from './clock';
import type { Database } from './database';
import { rememberLostChoices } from './lost-choices';

/*
 * The library is counted, and the count is kept in the extension's local storage: another store than IndexedDB, which
 * a browser short of space, or a cleaner, may clear by itself. A library that bears another id than the one that was
 * counted has come in its place. The other way about, a library that says it was counted, and of which no count is
 * left, has lost what lay in the local storage.
 */
interface CountedLibrary extends LostLibrary {
  readonly libraryId: string;
}
const counted = storage.defineItem<CountedLibrary | null>('local:countedLibrary', { fallback: null });
const lost = storage.defineItem<LostLibrary | null>('local:lostLibrary', { fallback: null });

/**
 * Counts the library, and remembers it as lost where it is no longer the one that was counted last; likewise what lay
 * beside it, where the count went with that.
 */
export async function checkLibrary(database: Database, clock: Clock): Promise<void> {
  // Asked before the count is: a count is kept before it is said that there is one.
  const isCounted = (await database.settings.get('isCounted')) !== undefined;
  const libraryId = (await readLibraryId(database)) ?? (await makeLibraryId(database, clock));
  const counts = await database.transaction('r', database.tables, async () => ({
    articles: await database.articles.count(),
    annotations: await database.annotations.count(),
    ownEntries: await database.ownEntries.count(),
  }));
  const before = await counted.getValue();
  if (before === null && isCounted) await rememberLostChoices(clock.now());
  if (before !== null && before.libraryId !== libraryId) await rememberLoss(before);
  if (before === null || before.libraryId !== libraryId || !isSame(before, counts)) {
    await counted.setValue({ libraryId, ...counts, counted: clock.now() });
  }
  if (!isCounted) await database.write(() => database.settings.put({ key: 'isCounted', value: true }));
}

/** The library that was lost, until the reader has taken note of it; null where none was. */
export function lostLibrary(): Promise<LostLibrary | null> {
  return lost.getValue();
}

/** Forgets the loss: the reader has taken note of it, or restored a backup. */
export async function forgetLoss(): Promise<void> {
  await lost.removeValue();
}

/** Of two losses the reader has taken note of neither; the greater one is told. */
async function rememberLoss({ articles, annotations, ownEntries, counted: when }: CountedLibrary): Promise<void> {
  const before = { articles, annotations, ownEntries, counted: when };
  const earlier = await lost.getValue();
  if (weightOf(before) > (earlier === null ? 0 : weightOf(earlier))) await lost.setValue(before);
}

function weightOf({ annotations, ownEntries }: Pick<LostLibrary, 'annotations' | 'ownEntries'>): number {
  return annotations + ownEntries;
}

function isSame(one: LostLibrary, other: Omit<LostLibrary, 'counted'>): boolean {
  return (
    one.articles === other.articles && one.annotations === other.annotations && one.ownEntries === other.ownEntries
  );
}

async function readLibraryId(database: Database): Promise<string | null> {
  const row = await database.settings.get('libraryId');
  return row?.key === 'libraryId' ? row.value : null;
}

function makeLibraryId(database: Database, clock: Clock): Promise<string> {
  return database.write(async () => {
    const made = (await readLibraryId(database)) ?? clock.newId();
    await database.settings.put({ key: 'libraryId', value: made });
    return made;
  });
}
