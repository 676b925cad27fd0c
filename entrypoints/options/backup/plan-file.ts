import type { ChosenFile, SkippedReason } from '@/components/BackupPanel';
import { canonicalAddress } from '@/lib/domain/article/canonical-address';
import { planRestore } from '@/lib/domain/library/plan-restore';
import type { RestorePlan } from '@/lib/domain/library/plan-restore';
import type { StoredData } from '@/lib/domain/library/stored-data';
import { readAnnotationFile } from '@/lib/import/annotations/read-annotation-file';
import { toStoredData } from '@/lib/import/annotations/to-stored-data';
import { readBackup } from '@/lib/import/backup';
import { inPieces } from '@/lib/messages/in-pieces';
import { readEpaperAddress } from '@/lib/page/epaper-address';
import { fileOf } from '../../shared/file-of';
import { sha256 } from './sha256';

/** A file that was read: what is shown of it, and the JSON of what is to be written, in pieces that fit into a message. */
export interface PlannedFile {
  readonly chosen: ChosenFile;
  readonly pieces: readonly Blob[];
}

interface FileContent {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** What is here, read when it is wanted; and the time, ISO 8601. */
interface Here {
  readonly library: () => Promise<StoredData>;
  readonly now: string;
}

/** Reads a backup, or annotations made elsewhere, and plans what restoring it would do. Throws where the library cannot be read. */
export async function planFile(file: FileContent, here: Here): Promise<PlannedFile> {
  const { fileName, bytes } = file;
  const read = await readBackup(bytes, sha256);
  if (!read.ok && read.code === 'not-backup') return planAnnotations(file, here);
  if (!read.ok) return shown({ type: 'refused', fileName, code: read.code, detail: read.detail });
  const { data, counts } = planRestore(read.data, await here.library());
  return {
    chosen: { type: 'plan', fileName, exported: read.exported, counts, skipped: new Map() },
    pieces: pieced(data),
  };
}

/** Takes a file that is no backup for annotations made elsewhere. */
async function planAnnotations({ fileName, bytes }: FileContent, { library, now }: Here): Promise<PlannedFile> {
  const read = readAnnotationFile(bytes);
  if (!read.ok) return shown({ type: 'not-annotations', fileName, code: read.code, detail: read.detail });
  const current = await library();
  const imported = await toStoredData(read.annotations, { current, addressOf, digest: sha256, now });
  const skipped = new Map<SkippedReason, number>(read.leftOut);
  if (imported.pageless > 0) skipped.set('no-page', imported.pageless + (skipped.get('no-page') ?? 0));
  if (imported.known > 0) skipped.set('known', imported.known);
  const { data, counts } = planRestore(imported.data, current);
  return { chosen: { type: 'plan', fileName, exported: null, counts, skipped }, pieces: pieced(data) };
}

function shown(chosen: ChosenFile): PlannedFile {
  return { chosen, pieces: [] };
}

function pieced(data: RestorePlan['data']): readonly Blob[] {
  return inPieces(JSON.stringify(data)).map((piece) => fileOf('application/json', piece));
}

/** The address an article is kept under, null where it is none of a page. */
function addressOf(address: string): string | null {
  if (!/^(?:https?|file):/i.test(address) || !URL.canParse(address)) return null;
  return canonicalAddress(address, readEpaperAddress(new URL(address)) === null ? 'keeps-query' : 'drops-query');
}
