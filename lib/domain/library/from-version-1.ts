/**
 * An article's record of the first version of backups and the second of the storage, as it is kept now. Its
 * own fields are whatever they are: what comes of a file is checked afterwards.
 */
export function articleFromVersion1<T extends { readonly created: string }>(article: T) {
  return { ...article, modified: article.created, fingerprint: [], joinedTo: null, apart: [] };
}

/** An annotation of the first version of backups and the second of the storage, as it is kept now. */
export function annotationFromVersion1<T extends object>(annotation: T) {
  return { ...annotation, tags: [] };
}

/** The data of a backup of the first version, as the second has it; it is still to be checked. */
export function dataFromVersion1(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data;
  const changed = (key: string, change: (record: { readonly created: string }) => unknown): unknown => {
    const records: unknown = Object.hasOwn(data, key) ? Reflect.get(data, key) : null;
    return Array.isArray(records) ? records.map((record: unknown) => (isRecord(record) ? change(record) : record)) : [];
  };
  return {
    ...data,
    articles: changed('articles', articleFromVersion1),
    annotations: changed('annotations', annotationFromVersion1),
    readings: [],
    settings: null,
  };
}

function isRecord(record: unknown): record is { readonly created: string } {
  return typeof record === 'object' && record !== null && 'created' in record && typeof record.created === 'string';
}
