import { localMinute } from './local-minute';
import { useLocale } from './locale';

interface LostChoicesNoticeProps {
  /** When the loss was found, ISO 8601. */
  readonly found: string;
  /** Leads to where a backup is restored. */
  readonly onRestore: () => void;
  /** The reader has taken note. */
  readonly onForget: () => void;
}

/** Says that the settings went without the reader's doing while the library stands, and what may have gone with them. */
export function LostChoicesNotice({ found, onRestore, onForget }: LostChoicesNoticeProps) {
  const { words } = useLocale();
  return (
    <section class="warning lost" role="alert">
      <p>
        <strong>{words('storageLostChoicesTitle')}</strong>
      </p>
      <p>{words('storageLostChoices', localMinute(found))}</p>
      <p class="row">
        <button type="button" onClick={onRestore}>
          {words('storageLostRestore')}
        </button>
        <button type="button" name="forget-lost-choices" onClick={onForget}>
          {words('storageLostForget')}
        </button>
      </p>
    </section>
  );
}
