import type { SaveState } from '@/lib/messages/save-latest';
import { useLocale } from './locale';
import { wordKey } from './word-key';

/** Says beside a text whether it is stored, and offers another try where it is not. */
export function SaveStatus({ state, onRetry }: { state: SaveState | null; onRetry: () => void }) {
  const { words } = useLocale();
  if (state === null) return null;
  if (state.type !== 'failed') {
    return (
      <span class="save" role="status">
        {words(state.type === 'saved' ? 'saveSaved' : 'saveSaving')}
      </span>
    );
  }
  return (
    <span class="save failed" role="alert">
      {words('saveFailed', words(wordKey('problem', state.problem.code), state.problem.detail))}
      <button type="button" onClick={onRetry}>
        {words('saveRetry')}
      </button>
    </span>
  );
}
