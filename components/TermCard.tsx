import type { RelationKind, Term } from '@/lib/domain/glossary/term';
import { timingOf } from '@/lib/domain/glossary/timing';
import { CardFoot } from './CardFoot';
import type { CardFootProps } from './CardFoot';
import { useLocale } from './locale';
import { TermDetails } from './TermDetails';
import { wordKey } from './word-key';

/** A term the one on the card is related to. */
export interface RelatedTerm {
  readonly relation: RelationKind;
  readonly term: Term;
}

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
}

/** What a term is, at a glance: name, badges, one sentence; the rest folded. */
export function TermCard({ term, surface, related, articleDate, foot, onOpenTerm, onBack }: TermCardProps) {
  const { language, words } = useLocale();
  const isAlias = surface !== null && stripMarks(surface) !== stripMarks(term.name.zh);
  return (
    <section
      class="card"
      role="dialog"
      lang={language === 'zh' ? 'zh-CN' : 'en'}
      aria-label={words('cardLabel', term.name.zh)}
      tabIndex={-1}
    >
      <header>
        {onBack !== null && (
          <button type="button" class="quiet" onClick={onBack} aria-label={words('cardBack')}>
            ‹ {words('cardBack')}
          </button>
        )}
        <h2 lang="zh-CN">{term.name.zh}</h2>
        <p class="english" lang="en">
          {term.name.en}
        </p>
        <ul class="badges">
          <li>{words(wordKey('kind', term.kind))}</li>
          <li>{words(wordKey('level', term.level))}</li>
          <li class={`status ${term.status}`}>{words(wordKey('status', term.status))}</li>
        </ul>
      </header>
      <div class="body">
        {isAlias && <p class="aside">{words('cardAlias', surface)}</p>}
        <p class="summary">{term.summary[language]}</p>
        <TimingNotice term={term} articleDate={articleDate} />
        {term.formula.length > 0 && (
          <dl class="formula" aria-label={words('cardFormula')}>
            {term.formula.map((part) => (
              <div key={part.part}>
                <dt>{part.part}</dt>
                <dd>{part[language]}</dd>
              </div>
            ))}
          </dl>
        )}
        <Origin term={term} />
        {related.length > 0 && (
          <ul class="related" aria-label={words('cardRelated')}>
            {related.map(({ relation, term: other }) => (
              <li key={other.id}>
                <span>{words(wordKey('relation', relation))}</span>
                <button type="button" onClick={() => onOpenTerm(other.id)}>
                  {other.name[language]}
                </button>
              </li>
            ))}
          </ul>
        )}
        <TermDetails term={term} />
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

function Origin({ term }: { term: Term }) {
  const { language, words } = useLocale();
  const { issuer, documentNumber, years } = term;
  const when =
    years === null
      ? null
      : years.to === null
        ? words('cardYearsFrom', String(years.from))
        : words('cardYearsRange', String(years.from), String(years.to));
  const parts = [issuer?.[language], documentNumber, when].filter((part) => part !== null && part !== undefined);
  if (parts.length === 0) return null;
  return <p class="origin">{parts.join(' · ')}</p>;
}

function stripMarks(text: string): string {
  return text.replace(/[“”"「」『』‘’《》〈〉\s]/g, '');
}
