/** Names the format of a backup in the file. */
export const BACKUP_FORMAT = 'zhiku-reader-backup';
/** Raised when a backup of the new shape could not be read by the code of the old. */
export const BACKUP_VERSION = 3;

/** In bytes: more than 100,000 annotations in 10,000 articles take (214 MB). A larger file is refused before it is looked at. */
export const LARGEST_BACKUP = 300_000_000;

/** Makes the checksum of a text: SHA-256, in hexadecimal. */
export type Digest = (text: string) => Promise<string>;
