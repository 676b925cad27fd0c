/** How long the browser has to take the file, in milliseconds. */
const TAKEN_WITHIN = 60_000;

/** Hands a text to the reader as a file; a link with `download` needs no permission. */
export function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), TAKEN_WITHIN);
}
