import type { LatestSaver, SaveState } from '@/lib/messages/save-latest';
import { useLocale } from './locale';
import { wordKey } from './word-key';

export interface SaveStatusProps {
  readonly state: SaveState | null;
  readonly saver: Pick<LatestSaver, 'retry' | 'settle'>;
}

const CHOICES = ['mine', 'theirs', 'both'] as const;

/** Says beside a text whether it is stored; offers another try where it is not, and asks where two were written. */
export function SaveStatus({ state, saver }: SaveStatusProps) {
  const { words } = useLocale();
  if (state === null || state.type !== 'failed') {
    return (
      <span class="save" role="status">
        {state !== null && words(state.type === 'saved' ? 'saveSaved' : 'saveSaving')}
      </span>
    );
  }
  const { code, detail } = state.problem;
  return (
    <span class="save failed" role="alert">
      {words('saveFailed', words(wordKey('problem', code), detail))}
      {code === 'conflict' ? (
        <>
          <q class="theirs">{detail}</q>
          {CHOICES.map((choice) => (
            <button type="button" key={choice} onClick={() => saver.settle(choice)}>
              {words(wordKey('keep', choice))}
            </button>
          ))}
        </>
      ) : (
        <button type="button" onClick={saver.retry}>
          {words('saveRetry')}
        </button>
      )}
    </span>
  );
}
