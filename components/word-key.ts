import type { LikenessReason } from '@/lib/domain/article/same-article';
import type { PageKind, ReasonCode } from '@/lib/domain/article/verdict';
import type {
  RelationKind,
  TermContent,
  TermField,
  TermKind,
  TermLevel,
  TermOrigin,
  TermStatus,
} from '@/lib/domain/glossary/term';
import type { ProposalReason } from '@/lib/domain/glossary/proposal/proposal';
import type { Colour } from '@/lib/domain/annotation/annotation';
import type { Strength, UnitLabel } from '@/lib/domain/recommendation/label';
import type { RuleId } from '@/lib/domain/recommendation/rules/rules';
import type { ColumnOrder, RowOrder } from '@/lib/domain/survey/sort-matrix';
import type { SiteSwitches } from '@/lib/domain/reading/site-switches';
import type { LanguageChoice } from '@/lib/domain/settings/settings';
import type { AnnotationFileProblem } from '@/lib/import/annotations/read-annotation-file';
import type { BackupProblemCode } from '@/lib/import/backup';
import type { AnnotationKind } from '@/lib/domain/library/library-filter';
import type { Grouping } from '@/lib/domain/library/sections';
import type { StorageWarning } from '@/lib/domain/library/storage-state';
import type { RecordKind } from '@/lib/domain/library/plan-restore';
import type { ImportProblemCode } from '@/lib/import/imported-entry';
import type { PlannedChange } from '@/lib/import/plan-import';
import type { ProblemCode } from '@/lib/messages/problem';
import type { ConflictChoice } from '@/lib/messages/save-latest';
import type { SkippedReason } from './BackupPanel';
import type { ExportFormatId, ExportScope as ExportedScope } from '@/lib/export/formats';
import type { CopyForm } from '@/lib/domain/annotation/copied-highlight';
import type { TemplateProblemCode } from '@/lib/export/template/template';
import type { HighlightColumn } from '@/lib/export/highlight-columns';
import type { ExportScope } from './glossary/export-choice';
import type { Ownership } from './glossary/ownership';
import type { WordKey } from './locale';

interface Families {
  copiesBecause: LikenessReason;
  libraryKind: AnnotationKind;
  libraryBy: Grouping;
  kind: TermKind;
  level: TermLevel;
  status: TermStatus;
  relation: RelationKind | 'inner';
  proposal: ProposalReason;
  origin: TermOrigin;
  field: TermField;
  inverse: RelationKind;
  ownership: Ownership;
  part: keyof TermContent;
  scope: ExportScope;
  export: ExportFormatId;
  exportScope: ExportedScope;
  exportColumn: HighlightColumn;
  copy: CopyForm;
  exportProblem: TemplateProblemCode;
  backup: BackupProblemCode;
  annotations: AnnotationFileProblem;
  skipped: SkippedReason;
  record: RecordKind;
  switch: keyof SiteSwitches;
  settingsSwitch: keyof SiteSwitches;
  settingsLanguage: LanguageChoice;
  settingsColour: Colour;
  strength: Strength;
  surveyRows: RowOrder;
  surveyColumnsBy: ColumnOrder;
  rule: RuleId;
  label: UnitLabel;
  recommendation: 'actor' | 'action' | 'object' | 'instruments';
  import: ImportProblemCode;
  change: PlannedChange['type'];
  verdict: PageKind;
  reason: ReasonCode;
  colour: Colour;
  problem: ProblemCode;
  keep: ConflictChoice;
  storage: Exclude<StorageWarning, 'unreadable'>;
}

type Underscored<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Name;

/**
 * The key of the sentence for one value of a fixed set (`status`, `in-force` → `status_in_force`): the
 * locale files allow no hyphen in a key. A value without a sentence does not compile.
 */
export function wordKey<Family extends keyof Families>(family: Family, value: Families[Family]): WordKey {
  const key: `${Family}_${Underscored<Families[Family]>}` extends WordKey ? WordKey : never =
    `${family}_${value.replaceAll('-', '_')}` as `${Family}_${Underscored<Families[Family]>}` extends WordKey
      ? WordKey
      : never;
  return key;
}
