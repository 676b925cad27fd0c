/** Where ids and times come from; given, so that tests choose them. */
export interface Clock {
  readonly now: () => string;
  readonly newId: () => string;
}
