/** Names the format of a backup in the file. */
export const BACKUP_FORMAT = 'zhiku-reader-backup';
/** Raised when a backup of the new shape could not be read by the code of the old. */
export const BACKUP_VERSION = 3;

/** Makes the checksum of a text: SHA-256, in hexadecimal. */
export type Digest = (text: string) => Promise<string>;
