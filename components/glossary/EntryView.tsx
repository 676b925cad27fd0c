import type { Relation, RelationKind, Term } from '@/lib/domain/glossary/term';
import { FormulaList } from '../FormulaList';
import { inLanguage } from '../in-language';
import { useLocale } from '../locale';
import { SourceList } from '../SourceList';
import { TermBadges } from '../TermBadges';
import { TermOriginLine } from '../TermOriginLine';
import { wordKey } from '../word-key';

export interface EntryViewProps {
  readonly term: Term;
  /** All terms, to follow relations in both directions. */
  readonly terms: readonly Term[];
  readonly isHidden: boolean;
  /** The parts in which it differs from the bundled entry it stands in the place of. */
  readonly changedParts: readonly string[];
  readonly onSelect: (id: string) => void;
  readonly onEdit: () => void;
  readonly onHide: (isHidden: boolean) => void;
  /** Deletes an own entry, or lets the bundled one hold again; null for a bundled entry. */
  readonly onDelete: (() => void) | null;
}

/** One entry in full, with what can be done to it. */
export function EntryView(props: EntryViewProps) {
  const { term, terms, isHidden, changedParts, onSelect, onEdit, onHide, onDelete } = props;
  const { language, words } = useLocale();
  const isArticleOnly = term.sources.every(({ kind }) => kind === 'article');
  return (
    <article class="entry">
      <header>
        <h2 lang="zh-CN">{term.name.zh}</h2>
        <p class="english">
          <span lang="en">{term.name.en}</span> <span lang="zh-Latn">{term.pinyin}</span>
        </p>
        <TermBadges term={term} />
        <TermOriginLine term={term} />
        <p class="row">
          <button type="button" onClick={onEdit}>
            {words(term.origin === 'bundled' ? 'glossaryEditBundled' : 'glossaryEdit')}
          </button>
          <button type="button" aria-pressed={isHidden} onClick={() => onHide(!isHidden)}>
            {words(isHidden ? 'glossaryShow' : 'glossaryHide')}
          </button>
          {onDelete !== null && (
            <button type="button" onClick={onDelete}>
              {words(term.origin === 'changed' ? 'glossaryRevert' : 'editorDelete')}
            </button>
          )}
        </p>
        {changedParts.length > 0 && <p class="aside">{words('glossaryChangedParts', changedParts.join('、'))}</p>}
      </header>
      <Prose term={term} language={language} />
      <FormulaList formula={term.formula} />
      <Prose term={term} language={language === 'zh' ? 'en' : 'zh'} />
      <OtherNames term={term} />
      <Relations term={term} terms={terms} onSelect={onSelect} />
      <section>
        <h3>{words('cardSources')}</h3>
        {isArticleOnly && <p class="aside">{words(term.sources.length === 0 ? 'cardOwn' : 'cardArticleOnly')}</p>}
        <SourceList sources={term.sources} />
        <p class="aside">{words('cardChecked', term.checked)}</p>
      </section>
    </article>
  );
}

function Prose({ term, language }: { term: Term; language: 'zh' | 'en' }) {
  const texts = [term.summary[language], term.definition[language], term.effect?.[language] ?? ''];
  if (texts.every((text) => text === '')) return null;
  return (
    <div class="prose" lang={language === 'zh' ? 'zh-CN' : 'en'}>
      {texts
        .filter((text) => text !== '')
        .map((text) => (
          <p key={text}>{text}</p>
        ))}
    </div>
  );
}

function OtherNames({ term }: { term: Term }) {
  const { words } = useLocale();
  if (term.aliases.length === 0 && term.contextualForms.length === 0) return null;
  return (
    <section>
      <h3>{words('cardOtherNames')}</h3>
      <ul class="names" lang="zh-CN">
        {term.aliases.map((alias) => (
          <li key={alias}>{alias}</li>
        ))}
        {term.contextualForms.map(({ form, requires }) => (
          <li key={form}>
            {form} <small>{words('glossaryRequires', requires.join('／'))}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface RelationLine {
  readonly kind: RelationKind;
  readonly other: Term;
  readonly direction: 'out' | 'in';
}

function Relations({ term, terms, onSelect }: Pick<EntryViewProps, 'term' | 'terms' | 'onSelect'>) {
  const { language, words } = useLocale();
  const lines = relationLines(term, terms);
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{words('cardRelated')}</h3>
      <ul class="related">
        {lines.map(({ kind, other, direction }) => (
          <li key={`${direction}${kind}${other.id}`}>
            <span>{words(wordKey(direction === 'out' ? 'relation' : 'inverse', kind))}</span>{' '}
            <a
              href={`#${encodeURIComponent(other.id)}`}
              onClick={(event) => {
                event.preventDefault();
                onSelect(other.id);
              }}
            >
              {inLanguage(other.name, language)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The relations of a term and those to it; being peers is said once. */
function relationLines(term: Term, terms: readonly Term[]): readonly RelationLine[] {
  const byId = new Map(terms.map((other) => [other.id, other]));
  const out = term.relations.flatMap(({ kind, id }: Relation): RelationLine[] => {
    const other = byId.get(id);
    return other === undefined ? [] : [{ kind, other, direction: 'out' }];
  });
  const back = terms.flatMap((other) =>
    other.relations
      .filter(({ id, kind }) => id === term.id && !(kind === 'peer' && out.some((line) => line.other === other)))
      .map(({ kind }): RelationLine => ({ kind, other, direction: 'in' })),
  );
  return [...out, ...back];
}
