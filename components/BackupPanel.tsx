import type { AnnotationFileProblem } from '@/lib/import/annotations/read-annotation-file';
import type { LeftOut } from '@/lib/import/annotations/imported-annotation';
import type { BackupProblemCode } from '@/lib/import/backup';
import { RECORD_KINDS } from '@/lib/domain/library/plan-restore';
import type { RestorePlan } from '@/lib/domain/library/plan-restore';
import { localMinute } from './local-minute';
import { useLocale } from './locale';
import { wordKey } from './word-key';

/** Why annotations of a file are not taken. */
export type SkippedReason = LeftOut | 'known';

/** A file that was chosen, a backup or annotations made elsewhere: what it would do, or why it was refused. */
export type ChosenFile =
  | {
      readonly type: 'plan';
      readonly fileName: string;
      /** When a backup was made; null for annotations made elsewhere. */
      readonly exported: string | null;
      readonly counts: RestorePlan['counts'];
      readonly skipped: ReadonlyMap<SkippedReason, number>;
    }
  | { readonly type: 'refused'; readonly fileName: string; readonly code: BackupProblemCode; readonly detail: string }
  | {
      readonly type: 'not-annotations';
      readonly fileName: string;
      readonly code: AnnotationFileProblem;
      readonly detail: string;
    };

/** What is being done with a file to be restored. */
export type RestoreStep = 'reading' | 'writing';

interface BackupPanelProps {
  readonly chosen: ChosenFile | null;
  /** Whether a backup is being made. */
  readonly isMaking: boolean;
  /** What is being done with the file chosen; null while nothing is. */
  readonly step: RestoreStep | null;
  readonly onBackup: () => void;
  readonly onFile: (file: File) => void;
  readonly onRestore: () => void;
}

/** Saves all that the reader has made as one file, and brings it back. */
export function BackupPanel({ chosen, isMaking, step, onBackup, onFile, onRestore }: BackupPanelProps) {
  const { words } = useLocale();
  return (
    <>
      <section>
        <h2>{words('backupTitle')}</h2>
        <p class="aside">{words('backupHint')}</p>
        <button type="button" id="backup" class="primary" onClick={onBackup}>
          {words('backupSave')}
        </button>
        <p class="aside" role="status">
          {isMaking && words('backupMaking')}
        </p>
      </section>
      <section>
        <h2>{words('restoreTitle')}</h2>
        <p class="aside">{words('restoreHint')}</p>
        <label class="file">
          {words('importChoose')}
          <input
            type="file"
            id="restore-file"
            accept=".json,.jsonld"
            disabled={step === 'writing'}
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file !== undefined) onFile(file);
              event.currentTarget.value = '';
            }}
          />
        </label>
        {chosen !== null && <h3>{chosen.fileName}</h3>}
        {chosen?.type === 'refused' && (
          <p class="warning" role="alert">
            {words(wordKey('backup', chosen.code), chosen.detail)}
          </p>
        )}
        {chosen?.type === 'not-annotations' && (
          <p class="warning" role="alert">
            {words(wordKey('annotations', chosen.code), chosen.detail)}
          </p>
        )}
        {chosen?.type === 'plan' && <Preview {...chosen} onRestore={onRestore} />}
        <p class="aside" role="status">
          {step !== null && words(step === 'reading' ? 'restoreReading' : 'restoreWriting')}
        </p>
      </section>
    </>
  );
}

interface PreviewProps {
  readonly counts: RestorePlan['counts'];
  readonly exported: string | null;
  readonly skipped: ReadonlyMap<SkippedReason, number>;
  readonly onRestore: () => void;
}

function Preview({ counts, exported, skipped, onRestore }: PreviewProps) {
  const { words } = useLocale();
  const total = RECORD_KINDS.reduce((sum, kind) => sum + counts[kind].added + counts[kind].changed, 0);
  return (
    <div role="status">
      <p>{exported === null ? words('annotationsFrom') : words('restoreFrom', localMinute(exported))}</p>
      {skipped.size > 0 && (
        <ul class="aside">
          {[...skipped].map(([reason, count]) => (
            <li key={reason}>{words(wordKey('skipped', reason), String(count))}</li>
          ))}
        </ul>
      )}
      <table>
        <thead>
          <tr>
            <th scope="col">{words('restoreKind')}</th>
            <th scope="col">{words('restoreAdded')}</th>
            <th scope="col">{words('restoreChanged')}</th>
            <th scope="col">{words('restoreKept')}</th>
          </tr>
        </thead>
        <tbody>
          {RECORD_KINDS.map((kind) => (
            <tr key={kind}>
              <th scope="row">{words(wordKey('record', kind))}</th>
              <td>{counts[kind].added}</td>
              <td>{counts[kind].changed}</td>
              <td>{counts[kind].kept}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" id="restore" class="primary" disabled={total === 0} onClick={onRestore}>
        {words('restoreConfirm', String(total))}
      </button>
    </div>
  );
}
