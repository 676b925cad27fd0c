export const EXPORT_FORMATS = ['csv', 'json', 'tbx', 'yomitan', 'anki'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Which entries are exported: the reader's own and changed ones, those listed at the moment, or all. */
export const EXPORT_SCOPES = ['mine', 'listed', 'all'] as const;
export type ExportScope = (typeof EXPORT_SCOPES)[number];
