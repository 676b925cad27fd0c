/** A file to hand to the reader. */
export interface ExportFile {
  /** Safe on every system, and unlike any other of the same export. */
  readonly name: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}
