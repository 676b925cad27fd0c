import { columnOfPath } from '@/lib/domain/glossary/table/column-of-path';
import type { ImportPlan, PlannedChange } from '@/lib/import/plan-import';
import { useLocale } from '../locale';
import type { Locale } from '../locale';
import { wordKey } from '../word-key';
import { fieldProblem } from './field-problem';

export interface ImportPanelProps {
  /** The name of the file that was chosen, null before one was. */
  readonly fileName: string | null;
  readonly plan: ImportPlan | null;
  readonly onFile: (file: File) => void;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Chooses a glossary file and shows what it would change before anything is changed. */
export function ImportPanel({ fileName, plan, onFile, onConfirm, onCancel }: ImportPanelProps) {
  const { words } = useLocale();
  return (
    <section class="import">
      <h2>{words('importTitle')}</h2>
      <p class="aside">{words('importHint')}</p>
      <label class="file">
        {words('importChoose')}
        <input
          type="file"
          id="import-file"
          accept=".csv,.json,.tbx,.xml,.tsv,.txt"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file !== undefined) onFile(file);
            // The same file, mended, can be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </label>
      {fileName !== null && <h3>{fileName}</h3>}
      {plan !== null && (plan.ok ? <Preview plan={plan} onConfirm={onConfirm} /> : <Problems plan={plan} />)}
      <p class="row">
        <button type="button" onClick={onCancel}>
          {words('formCancel')}
        </button>
      </p>
    </section>
  );
}

function Problems({ plan }: { plan: ImportPlan & { ok: false } }) {
  const locale = useLocale();
  const { words } = locale;
  return (
    <div class="warning" role="alert">
      <p>{words('importRefused')}</p>
      <ul>
        {plan.problems.map(({ code, line, detail }) => (
          <li key={`${code}${String(line)}${detail}`}>
            {line !== null && <b>{words('importLine', String(line))} </b>}
            {words(wordKey('import', code), code === 'bad-field' ? badField(detail, locale) : detail)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The column that is wrong, and what it must hold. */
function badField(path: string, locale: Locale): string {
  const column = columnOfPath(path);
  return column === null ? path : locale.words('importBadField', column, fieldProblem(column, locale));
}

const TYPES: readonly PlannedChange['type'][] = ['add', 'change', 'same'];

function Preview({ plan, onConfirm }: { plan: ImportPlan & { ok: true }; onConfirm: () => void }) {
  const { words } = useLocale();
  const count = (type: PlannedChange['type']) => plan.changes.filter((change) => change.type === type).length;
  const changing = plan.changes.filter(({ type }) => type !== 'same');
  return (
    <div role="status">
      <p>{TYPES.map((type) => words(wordKey('change', type), String(count(type)))).join(' · ')}</p>
      {changing.length > 0 && (
        <table>
          <thead>
            <tr>
              <th>{words('importColumnLine')}</th>
              <th>{words('formName')}</th>
              <th>{words('importColumnChange')}</th>
            </tr>
          </thead>
          <tbody>
            {changing.slice(0, MOST_SHOWN).map(({ line, type, entry, changed }) => (
              <tr key={entry.id} class={type}>
                <td>{line}</td>
                <td lang="zh-CN">{entry.content.name.zh}</td>
                <td>
                  {type === 'add'
                    ? words('importAdds')
                    : words(
                        entry.replaces === null ? 'importChanges' : 'importReplaces',
                        changed.map((part) => words(wordKey('part', part))).join('、'),
                      )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {changing.length > MOST_SHOWN && <p class="aside">{words('importMore', String(changing.length - MOST_SHOWN))}</p>}
      {plan.collisions.length > 0 && (
        <div class="warning">
          <p>{words('importCollisions')}</p>
          <ul>
            {plan.collisions.slice(0, MOST_SHOWN).map(({ form, names }) => (
              <li key={form} lang="zh-CN">
                “{form}”：{names.join('／')}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p class="row">
        <button type="button" class="primary" disabled={changing.length === 0} onClick={onConfirm}>
          {words('importConfirm', String(changing.length))}
        </button>
      </p>
    </div>
  );
}

/** Longer lists are counted, not shown. */
const MOST_SHOWN = 200;
