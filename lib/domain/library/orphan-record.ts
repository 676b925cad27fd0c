/** A highlight whose words were not found when its article was last read; no part of a backup, since reading tells it again. */
export interface OrphanRecord {
  /** The highlight's. */
  readonly id: string;
  /** When its words were first missed, ISO 8601 with zone. */
  readonly since: string;
}
