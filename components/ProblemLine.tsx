import type { Problem } from '@/lib/messages/problem';
import { useLocale } from './locale';
import { wordKey } from './word-key';

/** What went wrong, in words; nothing where nothing did. */
export function ProblemLine({ problem }: { readonly problem: Problem | null }) {
  const { words } = useLocale();
  if (problem === null) return null;
  return (
    <p class="warning" role="alert">
      {words(wordKey('problem', problem.code), problem.detail)}
    </p>
  );
}
