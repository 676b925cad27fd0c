import { useLocale } from './locale';

export interface CardFootProps {
  /** Which of the term's mentions in this article is in front, from 1; 0 where it is not mentioned. */
  readonly mention: number;
  readonly mentionCount: number;
  readonly isPinned: boolean;
  readonly onStep: (direction: 1 | -1) => void;
  readonly onNote: (() => void) | null;
  readonly onPin: () => void;
  readonly onClose: () => void;
}

/** The foot of a card: the term's other mentions in the article, note, pin, close. */
export function CardFoot({ mention, mentionCount, isPinned, onStep, onNote, onPin, onClose }: CardFootProps) {
  const { words } = useLocale();
  return (
    <footer>
      {mentionCount === 0 ? (
        <span>{words('cardMentionsNone')}</span>
      ) : (
        <span class="stepper">
          <button
            type="button"
            aria-label={words('cardPrevious')}
            title={words('cardPrevious')}
            disabled={mentionCount < 2}
            onClick={() => onStep(-1)}
          >
            ‹
          </button>
          <span aria-live="polite">{words('cardMentions', String(mention), String(mentionCount))}</span>
          <button
            type="button"
            aria-label={words('cardNext')}
            title={words('cardNext')}
            disabled={mentionCount < 2}
            onClick={() => onStep(1)}
          >
            ›
          </button>
        </span>
      )}
      <span class="actions">
        {onNote !== null && (
          <button type="button" onClick={onNote}>
            {words('cardNote')}
          </button>
        )}
        <button type="button" aria-pressed={isPinned} onClick={onPin}>
          {words(isPinned ? 'cardUnpin' : 'cardPin')}
        </button>
        <button type="button" aria-label={words('cardClose')} title={words('cardClose')} onClick={onClose}>
          ×
        </button>
      </span>
    </footer>
  );
}
