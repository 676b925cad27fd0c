import { CardFoot } from './CardFoot';
import type { CardFootProps } from './CardFoot';
import { useLocale } from './locale';
import { wordKey } from './word-key';
import type { ProposalReason } from '@/lib/domain/glossary/proposal/proposal';

export interface ProposedCardProps {
  readonly name: string;
  readonly reason: ProposalReason;
  /** The article's own sentence about it. */
  readonly sentence: string;
  /** Whether that sentence says what it is, or merely uses it. */
  readonly isDefined: boolean;
  readonly foot: CardFootProps;
  /** Makes it an entry of the reader's own. */
  readonly onAdopt: () => void;
}

/** A term the glossary does not know: what the article itself says of it, and a way to keep it. */
export function ProposedCard({ name, reason, sentence, isDefined, foot, onAdopt }: ProposedCardProps) {
  const { words } = useLocale();
  return (
    <section class="card" role="dialog" aria-label={words('cardLabel', name)} tabIndex={-1}>
      <header>
        <h2 lang="zh-CN">{name}</h2>
        <ul class="badges">
          <li class="pilot">{words('proposedBadge')}</li>
        </ul>
      </header>
      <div class="body">
        <p class="aside">{words(wordKey('proposal', reason))}</p>
        <p class="aside">{words(isDefined ? 'proposedDefined' : 'proposedUsed')}</p>
        <blockquote lang="zh-CN">{sentence}</blockquote>
        <button type="button" class="adopt" onClick={onAdopt}>
          {words('proposedAdopt')}
        </button>
      </div>
      <CardFoot {...foot} />
    </section>
  );
}
