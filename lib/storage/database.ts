import { Dexie } from 'dexie';
import type { EntityTable, Transaction } from 'dexie';
import type { Annotation } from '@/lib/domain/annotation/annotation';
import type { OwnEntry } from '@/lib/domain/glossary/own-entry';
import { annotationFromVersion1, articleFromVersion1 } from '@/lib/domain/library/from-version-1';
import type { OrphanRecord } from '@/lib/domain/library/orphan-record';
import type { ReadingRecord } from '@/lib/domain/library/reading-record';
import type { ArticleRecord, TermVisibility } from '@/lib/domain/library/stored-data';
import { keepSnapshot } from './keep-snapshot';
import type { SnapshotRow } from './keep-snapshot';

type SettingRow =
  | SnapshotRow
  | { readonly key: 'schemaVersion'; readonly value: number }
  /** The ids of the writings carried out last: see written.ts. */
  | { readonly key: 'recentWritings'; readonly value: readonly string[] }
  /** Tells this library from one that came in its place: see lost-library.ts. */
  | { readonly key: 'libraryId'; readonly value: string }
  /** Says that a count of this library lies in the local storage: see lost-library.ts. */
  | { readonly key: 'isCounted'; readonly value: true };

/** What the upgrade reads of a record of an earlier version. */
interface OldRecord {
  readonly created: string;
}

/** The name of the reader's data in the browser. */
export const DATABASE_NAME = 'zhiku-reader';

/** Raised with every change of the tables or of a record's shape. */
const SCHEMA_VERSION = 3;

/** Thrown on a write to data that a newer version of the extension has made: writing could damage it. */
export class NewerSchemaError extends Error {
  override readonly name = 'NewerSchemaError';
}

/** Thrown while another window holds the data open in an older version: they cannot be brought up to date until it closes. */
export class BlockedUpgradeError extends Error {
  override readonly name = 'BlockedUpgradeError';
}

/** Thrown where the data could not be brought to the present version: they are as they were, whole. `cause` says why. */
class FailedUpgradeError extends Error {
  override readonly name = 'FailedUpgradeError';
}

/** The reader's data: in the extension's own origin, written by the background alone. */
export class Database extends Dexie {
  declare articles: EntityTable<ArticleRecord, 'id'>;
  declare annotations: EntityTable<Annotation, 'id'>;
  declare ownEntries: EntityTable<OwnEntry, 'id'>;
  declare termVisibilities: EntityTable<TermVisibility, 'termId'>;
  declare readings: EntityTable<ReadingRecord, 'address'>;
  declare orphans: EntityTable<OrphanRecord, 'id'>;
  declare settings: EntityTable<SettingRow, 'key'>;

  private isBlocked = false;
  private readonly waiting = new Set<() => void>();

  /**
   * `strict` waits for the disk with each transaction: for what is too large to be lost in a power cut. `now` dates
   * what is kept of data of an earlier version; ISO 8601.
   */
  constructor(
    name = DATABASE_NAME,
    durability: 'default' | 'strict' = 'default',
    now: () => string = () => new Date().toISOString(),
  ) {
    super(name, { chromeTransactionDurability: durability });
    this.version(1).stores({
      articles: 'id, &address',
      annotations: 'id, &requestId, articleId',
      settings: 'key',
    });
    this.version(2).stores({ ownEntries: 'id, replaces', termVisibilities: 'termId' });
    this.version(SCHEMA_VERSION)
      .stores({
        articles: 'id, &address, joinedTo, modified, *fingerprint',
        annotations: 'id, &requestId, articleId, *tags',
        readings: 'address, last, *termIds',
        orphans: 'id',
      })
      .upgrade((transaction) =>
        upgradeFromVersion2(transaction, now()).catch((error: unknown) => {
          throw new FailedUpgradeError(`to version ${String(SCHEMA_VERSION)}`, { cause: error });
        }),
      );
    this.on('blocked', () => {
      this.isBlocked = true;
      for (const tell of this.waiting) tell();
    });
    this.on('ready', () => {
      this.isBlocked = false;
    });
    this.on('populate', () => {
      void this.settings.add({ key: 'schemaVersion', value: SCHEMA_VERSION });
    });
  }

  /**
   * Waits for an answer from the data, but not for a window to be closed that keeps them from being brought up to
   * date: throws a `BlockedUpgradeError` then. Dexie itself would wait.
   */
  async unlessBlocked<T>(answer: () => T | Promise<T>): Promise<T> {
    let tell = (): void => undefined;
    const blocked = new Promise<never>((_, reject) => {
      tell = () => reject(new BlockedUpgradeError('Another window holds an older version open.'));
    });
    this.waiting.add(tell);
    if (this.isBlocked) tell();
    try {
      return await Promise.race([answer(), blocked]);
    } finally {
      this.waiting.delete(tell);
    }
  }

  /** Calls back when the browser closes the data by itself, as it does before it clears them. */
  onClosedByBrowser(tell: () => void): void {
    this.on('ready', () => this.backendDB().addEventListener('close', tell), true);
  }

  /**
   * Opens the data, which Dexie does at the first question. Where that failed, for a full disk or a private window,
   * the next question tries again: Dexie itself would go on failing until the worker is started anew.
   */
  override open(): ReturnType<Dexie['open']> {
    return super.open().catch((error: unknown) => {
      setTimeout(() => this.close({ disableAutoOpen: false }));
      throw error;
    });
  }

  /**
   * Runs one action of the reader as one transaction: all of it is stored or nothing. Throws a
   * `NewerSchemaError` where a newer version has been at work, which Dexie itself would not notice.
   */
  async write<T>(action: () => Promise<T>): Promise<T> {
    try {
      return await this.writeOnce(action);
    } catch (error) {
      if (!isClosed(error)) throw error;
      // After a write for which there was no room Firefox has closed the data, which shows at the next one.
      this.close({ disableAutoOpen: false });
      return this.writeOnce(action);
    }
  }

  private async writeOnce<T>(action: () => Promise<T>): Promise<T> {
    return this.transaction('rw', this.tables, async () => {
      const row = await this.settings.get('schemaVersion');
      if (row?.key === 'schemaVersion' && row.value > SCHEMA_VERSION) {
        throw new NewerSchemaError(`schema ${String(row.value)}`);
      }
      return action();
    });
  }
}

/** Keeps the records as they are, and brings them to version 3: all in one transaction, which undoes all if it fails. */
async function upgradeFromVersion2(transaction: Transaction, now: string): Promise<void> {
  await keepSnapshot(transaction, { taken: now, backupVersion: 1 });
  await transaction
    .table<OldRecord>('articles')
    .toCollection()
    .modify((article, row) => {
      row.value = articleFromVersion1(article);
    });
  await transaction
    .table<OldRecord>('annotations')
    .toCollection()
    .modify((annotation, row) => {
      row.value = annotationFromVersion1(annotation);
    });
  await transaction.table('settings').put({ key: 'schemaVersion', value: SCHEMA_VERSION });
}

/** Whether data that were open turned out to be closed; of what cannot be opened at all the error has another name. */
function isClosed(error: unknown): boolean {
  return error instanceof Error && error.name === 'InvalidStateError';
}
