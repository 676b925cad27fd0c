/** An article as a layout page lists it. */
export interface ListedArticle {
  readonly title: string;
  readonly address: string;
}

/** A layout page: one printed page of an issue with the list of its articles. */
export interface Layout {
  /** ISO 8601 day of the issue. */
  readonly date: string;
  readonly page: string | null;
  readonly section: string | null;
  readonly articles: readonly ListedArticle[];
}
