import { Dexie } from 'dexie';
import type { EntityTable } from 'dexie';
import type { Annotation } from '@/lib/domain/annotation/annotation';
import type { ArticleMetadata } from '@/lib/domain/article/article';

/** An article the reader has annotated. */
export interface ArticleRecord extends ArticleMetadata {
  /** A random UUID. */
  readonly id: string;
  readonly created: string;
}

interface SettingRow {
  readonly key: 'schemaVersion';
  readonly value: number;
}

/** Raised with every change of the tables or of a record's shape. */
const SCHEMA_VERSION = 1;

/** Thrown on a write to data that a newer version of the extension has made: writing could damage it. */
export class NewerSchemaError extends Error {
  override readonly name = 'NewerSchemaError';
}

/** The reader's data: in the extension's own origin, opened by the background alone. */
export class Database extends Dexie {
  declare articles: EntityTable<ArticleRecord, 'id'>;
  declare annotations: EntityTable<Annotation, 'id'>;
  declare settings: EntityTable<SettingRow, 'key'>;

  constructor(name = 'zhiku-reader') {
    super(name);
    this.version(SCHEMA_VERSION).stores({
      articles: 'id, &address',
      annotations: 'id, &requestId, articleId',
      settings: 'key',
    });
    this.on('populate', () => {
      void this.settings.add({ key: 'schemaVersion', value: SCHEMA_VERSION });
    });
  }

  /**
   * Runs one action of the reader as one transaction: all of it is stored or nothing. Throws a
   * `NewerSchemaError` where a newer version has been at work, which Dexie itself would not notice.
   */
  async write<T>(action: () => Promise<T>): Promise<T> {
    return this.transaction('rw', this.articles, this.annotations, this.settings, async () => {
      const row = await this.settings.get('schemaVersion');
      if (row !== undefined && row.value > SCHEMA_VERSION) throw new NewerSchemaError(`schema ${String(row.value)}`);
      return action();
    });
  }
}
