import type { Term } from '@/lib/domain/glossary/term';
import { timingOf } from '@/lib/domain/glossary/timing';
import { CardFoot } from './CardFoot';
import type { CardFootProps } from './CardFoot';
import { FormulaList } from './FormulaList';
import { inLanguage } from './in-language';
import { useLocale } from './locale';
import { RelatedTerms } from './RelatedTerms';
import type { RelatedTerm } from './RelatedTerms';
import { TermBadges } from './TermBadges';
import { TermDetails } from './TermDetails';
import { TermOriginLine } from './TermOriginLine';

export interface TermCardProps {
  readonly term: Term;
  /** The words the card explains, as they stand in the article; null for a term opened from another card. */
  readonly surface: string | null;
  readonly related: readonly RelatedTerm[];
  /** ISO 8601 day of the article, to say where the entry is of another time. */
  readonly articleDate: string | null;
  readonly foot: CardFootProps;
  readonly onOpenTerm: (id: string) => void;
  /** Goes back to the card this one was opened from; null on the first. */
  readonly onBack: (() => void) | null;
  /** Opens the term in the glossary, where its entry can be changed. */
  readonly onShowGlossary: () => void;
}

/** As many related terms as a card shows unfolded without growing past a glance; a formula takes their place. */
const MOST_RELATED = 2;

/** What a term is, at a glance: name, badges, one sentence; the rest folded. */
export function TermCard(props: TermCardProps) {
  const { term, surface, related, articleDate, foot, onOpenTerm, onBack, onShowGlossary } = props;
  const { language, words } = useLocale();
  const shown = term.formula.length > 0 ? 0 : MOST_RELATED;
  const isAlias = surface !== null && stripMarks(surface) !== stripMarks(term.name.zh);
  return (
    <section class="card" role="dialog" aria-label={words('cardLabel', term.name.zh)} tabIndex={-1}>
      <header>
        {onBack !== null && (
          <button type="button" class="quiet" onClick={onBack} aria-label={words('cardBack')}>
            ‹ {words('cardBack')}
          </button>
        )}
        <h2 lang="zh-CN">{term.name.zh}</h2>
        {language === 'en' && <p class="english">{term.name.en}</p>}
        <TermBadges term={term} />
      </header>
      <div class="body">
        {isAlias && <p class="aside">{words('cardAlias', surface.replace(/^“([^”]*)”$/, '$1'))}</p>}
        <p class="summary">{inLanguage(term.summary, language)}</p>
        <TimingNotice term={term} articleDate={articleDate} />
        <FormulaList formula={term.formula} />
        <TermOriginLine term={term} />
        <RelatedTerms related={related.slice(0, shown)} onOpenTerm={onOpenTerm} />
        <TermDetails term={term} onShowGlossary={onShowGlossary}>
          <RelatedTerms related={related.slice(shown)} onOpenTerm={onOpenTerm} />
        </TermDetails>
      </div>
      <CardFoot {...foot} />
    </section>
  );
}

function TimingNotice({ term, articleDate }: { term: Term; articleDate: string | null }) {
  const { words } = useLocale();
  const timing = timingOf(term, articleDate);
  if (timing.type === 'current') return null;
  return <p class="timing">{words(timing.type === 'before' ? 'cardBefore' : 'cardAfter', String(timing.year))}</p>;
}

function stripMarks(text: string): string {
  return text.replace(/[“”"「」『』‘’《》〈〉\s]/g, '');
}
