/** What a library held when it was last counted, which then went without the reader's doing. */
export interface LostLibrary {
  readonly articles: number;
  readonly annotations: number;
  readonly ownEntries: number;
  /** When it was counted, ISO 8601. */
  readonly counted: string;
}
