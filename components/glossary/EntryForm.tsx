import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import * as v from 'valibot';
import { formCollisions } from '@/lib/domain/glossary/form-collisions';
import { ownTermSchema } from '@/lib/domain/glossary/schema';
import { columnOfPath } from '@/lib/domain/glossary/table/column-of-path';
import { rowOf } from '@/lib/domain/glossary/table/columns';
import type { GlossaryColumn } from '@/lib/domain/glossary/table/columns';
import { contentOfRow } from '@/lib/domain/glossary/table/content-of-row';
import { RELATION_KINDS, TERM_FIELDS, TERM_KINDS, TERM_LEVELS, TERM_STATUSES } from '@/lib/domain/glossary/term';
import type { Term, TermContent } from '@/lib/domain/glossary/term';
import { inLanguage } from '../in-language';
import { useLocale } from '../locale';
import type { WordKey } from '../locale';
import { wordKey } from '../word-key';
import { fieldProblem } from './field-problem';
import { FormField } from './FormField';

export interface EntryFormProps {
  /** What stands in the form at first. */
  readonly content: TermContent;
  /** The id the entry is known by once it is stored. */
  readonly termId: string;
  readonly terms: readonly Term[];
  readonly onSave: (content: TermContent) => void;
  readonly onCancel: () => void;
  /** Tells whether there is something typed that is not stored. */
  readonly onDirty: (isDirty: boolean) => void;
}

/** An entry as a form: the columns of the glossary as a table, checked as they are typed. */
export function EntryForm({ content, termId, terms, onSave, onCancel, onDirty }: EntryFormProps) {
  const locale = useLocale();
  const { language, words } = locale;
  const [row, setRow] = useState(() => rowOf(content));
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const result = useMemo(() => v.safeParse(ownTermSchema, contentOfRow(row)), [row]);
  const wrong = useMemo(() => {
    const issues = result.success || tries === 0 ? [] : result.issues;
    return new Set(issues.map((issue) => columnOfPath(v.getDotPath(issue) ?? '')));
  }, [result, tries > 0]);
  // After a try in vain, to the first place that has to be mended.
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus(), [tries]);
  const collisions = useMemo(() => collisionsOf(result.success ? result.output : null, termId, terms), [result]);
  const write = (column: GlossaryColumn, value: string) => {
    setRow((before) => ({ ...before, [column]: value }));
    onDirty(true);
  };
  const field = (column: GlossaryColumn, label: WordKey, rows = 1) => (
    <FormField
      name={column}
      label={words(label)}
      value={row[column]}
      rows={rows}
      lang={column.endsWith('en') ? 'en' : 'zh-CN'}
      problem={wrong.has(column) ? fieldProblem(column, locale) : null}
      onInput={(value) => write(column, value)}
    />
  );
  const choice = <T extends string>(
    column: GlossaryColumn,
    label: WordKey,
    options: readonly T[],
    key: (o: T) => WordKey,
  ) => (
    <label>
      {words(label)}
      <select name={column} value={row[column]} onChange={(event) => write(column, event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option} value={option}>
            {words(key(option))}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <form
      class="entry-form"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        setTries(tries + 1);
        if (result.success) onSave(result.output);
      }}
    >
      <h2>{words(content.name.zh === '' ? 'glossaryNew' : 'glossaryEditing', content.name.zh)}</h2>
      <p class="aside">{words('formHint')}</p>
      <div class="columns">
        {field('zh', 'formName')}
        {field('en', 'formEnglish')}
        {field('pinyin', 'formPinyin')}
        {field('full_name', 'formFullName')}
      </div>
      <div class="columns">
        {choice('field', 'glossaryField', TERM_FIELDS, (one) => wordKey('field', one))}
        {choice('kind', 'glossaryKind', TERM_KINDS, (one) => wordKey('kind', one))}
        {choice('level', 'glossaryLevel', TERM_LEVELS, (one) => wordKey('level', one))}
        {choice('status', 'formStatus', TERM_STATUSES, (one) => wordKey('status', one))}
      </div>
      <div class="columns wide">
        {field('summary_zh', 'formSummaryZh', 2)}
        {field('summary_en', 'formSummaryEn', 2)}
        {field('definition_zh', 'formDefinitionZh', 4)}
        {field('definition_en', 'formDefinitionEn', 4)}
        {field('effect_zh', 'formEffectZh', 2)}
        {field('effect_en', 'formEffectEn', 2)}
      </div>
      <div class="columns">
        {field('issuer_zh', 'formIssuerZh')}
        {field('issuer_en', 'formIssuerEn')}
        {field('document_number', 'formDocumentNumber')}
        {field('checked', 'formChecked')}
        {field('year_from', 'formYearFrom')}
        {field('year_to', 'formYearTo')}
      </div>
      <div class="columns wide">
        {field('aliases', 'formAliases', 3)}
        {field('contextual_forms', 'formContextual', 3)}
        {field('formula', 'formFormula', 3)}
        {field('sources', 'formSources', 3)}
        {field('relations', 'formRelations', 3)}
        <label>
          {words('formAddRelation')}
          <select
            value=""
            onChange={(event) => {
              write('relations', [row.relations, `peer｜${event.currentTarget.value}`].filter(Boolean).join('\n'));
              event.currentTarget.value = '';
            }}
          >
            <option value="">…</option>
            {terms
              .filter(({ id }) => id !== termId)
              .map((term) => (
                <option key={term.id} value={term.id}>
                  {inLanguage(term.name, language)}
                </option>
              ))}
          </select>
          <small>{RELATION_KINDS.map((kind) => `${kind} ${words(wordKey('relation', kind))}`).join(' · ')}</small>
        </label>
      </div>
      {wrong.size > 0 && (
        <p class="warning" role="alert">
          {words('formWrong', String(wrong.size))}
        </p>
      )}
      {collisions.map((name) => (
        <p key={name} class="warning">
          {words('formCollision', name)}
        </p>
      ))}
      <p class="row">
        <button type="submit" class="primary">
          {words('formSave')}
        </button>
        <button type="button" onClick={onCancel}>
          {words('formCancel')}
        </button>
      </p>
    </form>
  );
}

/** Names of other terms that one of its forms would be shared with. */
function collisionsOf(content: TermContent | null, termId: string, terms: readonly Term[]): readonly string[] {
  if (content === null) return [];
  const others = terms.filter(({ id }) => id !== termId);
  const all = [{ ...content, id: termId, origin: 'own' as const }, ...others];
  const shared = formCollisions(all).filter(({ termIds }) => termIds.includes(termId));
  const ids = new Set(shared.flatMap(({ termIds }) => termIds).filter((id) => id !== termId));
  return others.filter(({ id }) => ids.has(id)).map(({ name }) => name.zh);
}
