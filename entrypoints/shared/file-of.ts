/** A file of texts or bytes that follow one another. */
export function fileOf(type: string, ...content: readonly (string | Uint8Array<ArrayBuffer>)[]): Blob {
  const isText = content.every((part) => typeof part === 'string');
  return new Blob([...content], { type: isText ? `${type};charset=utf-8` : type });
}
