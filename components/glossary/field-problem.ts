import type { GlossaryColumn } from '@/lib/domain/glossary/table/columns';
import { RELATION_KINDS, SOURCE_KINDS } from '@/lib/domain/glossary/term';
import type { Locale, WordKey } from '../locale';

/** What a column of the glossary must hold, said where it does not. */
export function fieldProblem(column: GlossaryColumn, { language, words }: Locale): string {
  const kinds = KINDS[column]?.join(language === 'zh' ? '、' : ', ') ?? '';
  return words(SENTENCES[column] ?? 'formProblemLong', kinds);
}

/** All others can only be too long. */
const SENTENCES: Partial<Record<GlossaryColumn, WordKey>> = {
  zh: 'formProblemName',
  aliases: 'formProblemAliases',
  contextual_forms: 'formProblemContextual',
  formula: 'formProblemFormula',
  sources: 'formProblemSources',
  relations: 'formProblemRelations',
  year_from: 'formProblemYear',
  year_to: 'formProblemYear',
  checked: 'formProblemChecked',
};

const KINDS: Partial<Record<GlossaryColumn, readonly string[]>> = { sources: SOURCE_KINDS, relations: RELATION_KINDS };
