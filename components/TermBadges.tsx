import type { Term } from '@/lib/domain/glossary/term';
import { useLocale } from './locale';
import { wordKey } from './word-key';

/** A term's kind, level and status at a glance, and whose entry it is where it is not ours. */
export function TermBadges({ term }: { term: Term }) {
  const { words } = useLocale();
  return (
    <ul class="badges">
      <li>{words(wordKey('kind', term.kind))}</li>
      {term.level !== 'unspecified' && <li>{words(wordKey('level', term.level))}</li>}
      {term.status !== 'unspecified' && (
        <li class={`status ${term.status}`}>{words(wordKey('status', term.status))}</li>
      )}
      {term.origin !== 'bundled' && <li class="own">{words(wordKey('origin', term.origin))}</li>}
    </ul>
  );
}
