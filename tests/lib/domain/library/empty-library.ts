import type { StoredData } from '@/lib/domain/library/stored-data';

/** A library with nothing in it. */
export const EMPTY_LIBRARY: StoredData = {
  articles: [],
  annotations: [],
  ownEntries: [],
  termVisibilities: [],
  readings: [],
  siteSwitches: {},
  settings: null,
  exportTemplate: null,
};
