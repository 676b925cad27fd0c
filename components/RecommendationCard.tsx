import { STRENGTHS } from '@/lib/domain/recommendation/label';
import type { Strength } from '@/lib/domain/recommendation/label';
import type { RuleId } from '@/lib/domain/recommendation/rules/rules';
import { useLocale } from './locale';
import { wordKey } from './word-key';

export interface RecommendationCardProps {
  readonly strength: Strength;
  readonly rule: RuleId;
  /** The words that gave it away; null where its place alone decided. */
  readonly marker: string | null;
  /** Who shall do what, each null where the article does not say. */
  readonly parts: { readonly actor: string | null; readonly action: string | null; readonly object: string | null };
  readonly instruments: readonly string[];
  readonly onHighlight: () => void;
  /** Gives it another strength, or (null) says that it recommends nothing. */
  readonly onCorrect: (strength: Strength | null) => void;
  /** Brings back the label it was given; null where the reader has not changed it. */
  readonly onRevert: (() => void) | null;
  readonly onClose: () => void;
}

/** Why a sentence is marked as a recommendation, and what can be done about it. */
export function RecommendationCard(props: RecommendationCardProps) {
  const { strength, rule, marker, parts, instruments, onHighlight, onCorrect, onRevert, onClose } = props;
  const { words } = useLocale();
  return (
    <section class="card" role="dialog" aria-label={words('recommendationLabel')} tabIndex={-1}>
      <header>
        <h2>{words(wordKey('strength', strength))}</h2>
      </header>
      <div class="body">
        <p class="aside">
          {marker !== null && <b lang="zh-CN">“{marker}”</b>} {words(wordKey('rule', rule))}
        </p>
        <dl class="formula">
          {(['actor', 'action', 'object'] as const).map(
            (part) =>
              parts[part] !== null && (
                <div key={part}>
                  <dt>{words(wordKey('recommendation', part))}</dt>
                  <dd lang="zh-CN">{parts[part]}</dd>
                </div>
              ),
          )}
          {instruments.length > 0 && (
            <div>
              <dt>{words('recommendation_instruments')}</dt>
              <dd lang="zh-CN">{instruments.join('、')}</dd>
            </div>
          )}
        </dl>
        <p class="row">
          {STRENGTHS.map((one) => (
            <button key={one} type="button" aria-pressed={one === strength} onClick={() => onCorrect(one)}>
              {words(wordKey('strength', one))}
            </button>
          ))}
        </p>
      </div>
      <footer>
        <button type="button" onClick={onHighlight}>
          {words('recommendationHighlight')}
        </button>
        <span class="actions">
          {onRevert !== null && (
            <button type="button" onClick={onRevert}>
              {words('recommendationRevert')}
            </button>
          )}
          <button type="button" onClick={() => onCorrect(null)}>
            {words('recommendationDismiss')}
          </button>
          <button type="button" aria-label={words('cardClose')} title={words('cardClose')} onClick={onClose}>
            ×
          </button>
        </span>
      </footer>
    </section>
  );
}
