interface Modified {
  /** ISO 8601, all in the same zone. */
  readonly modified: string;
}

/** Orders records by when they were changed, the latest first; plain comparison of the text serves, and is quick. */
export function latestFirst(a: Modified, b: Modified): number {
  if (a.modified === b.modified) return 0;
  return a.modified < b.modified ? 1 : -1;
}
