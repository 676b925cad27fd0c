/** How long the browser has to take the file, in milliseconds. */
const TAKEN_WITHIN = 60_000;

/** Hands the reader a file, of texts or bytes one after another; a link with `download` needs no permission. */
export function download(name: string, type: string, ...content: readonly (string | Uint8Array<ArrayBuffer>)[]): void {
  const isText = content.every((part) => typeof part === 'string');
  const address = URL.createObjectURL(new Blob([...content], { type: isText ? `${type};charset=utf-8` : type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), TAKEN_WITHIN);
}
