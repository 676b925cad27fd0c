import { useLocale } from '../locale';
import { wordKey } from '../word-key';
import { EXPORT_FORMATS, EXPORT_SCOPES } from './export-choice';
import type { ExportFormat, ExportScope } from './export-choice';

/** The formats by their own names, which are the same in every language. */
const NAMES: Readonly<Record<ExportFormat, string>> = {
  csv: 'CSV',
  json: 'JSON',
  tbx: 'TBX',
  yomitan: 'Yomitan',
  anki: 'Anki',
};

interface ExportPanelProps {
  /** How many entries each scope has. */
  readonly counts: Readonly<Record<ExportScope, number>>;
  readonly onExport: (scope: ExportScope, format: ExportFormat) => void;
  readonly onCancel: () => void;
}

/** Exports entries: the reader's own, those listed at the moment, or all. */
export function ExportPanel({ counts, onExport, onCancel }: ExportPanelProps) {
  const { words } = useLocale();
  return (
    <section class="export">
      <h2>{words('exportTitle')}</h2>
      <p class="aside">{words('exportHint')}</p>
      <table>
        <tbody>
          {EXPORT_SCOPES.map((scope) => (
            <tr key={scope}>
              <th scope="row">{words(wordKey('scope', scope), String(counts[scope]))}</th>
              {EXPORT_FORMATS.map((format) => (
                <td key={format}>
                  <button type="button" disabled={counts[scope] === 0} onClick={() => onExport(scope, format)}>
                    {NAMES[format]}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="row">
        <button type="button" onClick={onCancel}>
          {words('cardClose')}
        </button>
      </p>
    </section>
  );
}
