/** How long the browser has to take the file, in milliseconds. */
const TAKEN_WITHIN = 60_000;

/** Hands the reader a file; a link with `download` needs no permission. */
export function download(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), TAKEN_WITHIN);
}
