import { useId, useState } from 'preact/hooks';
import type { ExportFormat, ExportFormatId } from '@/lib/export/formats';
import { useLocale } from './locale';
import { wordKey } from './word-key';

/** How an export goes: none yet, being made, made (with the file's name), or failed (with the reason). */
export type ExportState =
  { readonly type: 'idle' | 'busy' } | { readonly type: 'done' | 'failed'; readonly detail: string };

interface ExportPickerProps {
  /** In the order they are offered. */
  readonly formats: readonly ExportFormat[];
  readonly state: ExportState;
  readonly onExport: (format: ExportFormatId) => void;
}

/** Chooses a format, grouped by what it carries, and asks for the export. */
export function ExportPicker({ formats, state, onExport }: ExportPickerProps) {
  const { words } = useLocale();
  const id = useId();
  const [chosen, setChosen] = useState<ExportFormatId | null>(formats[0]?.id ?? null);
  const scopes = [...new Set(formats.map(({ scope }) => scope))];
  return (
    <div class="export-picker">
      <p class="row">
        <label for={id}>{words('exportFormat')}</label>
        <select
          id={id}
          name="format"
          value={chosen ?? ''}
          onChange={({ currentTarget }) => {
            setChosen(formats.find((format) => format.id === currentTarget.value)?.id ?? null);
          }}
        >
          {scopes.map((scope) => (
            <optgroup key={scope} label={words(wordKey('exportScope', scope))}>
              {formats
                .filter((format) => format.scope === scope)
                .map((format) => (
                  <option key={format.id} value={format.id}>
                    {words(wordKey('export', format.id))}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
        <button
          type="button"
          name="export"
          disabled={chosen === null || state.type === 'busy'}
          onClick={() => {
            if (chosen !== null) onExport(chosen);
          }}
        >
          {words('exportSave')}
        </button>
      </p>
      <p class={state.type === 'failed' ? 'warning' : 'aside'} role="status">
        {state.type === 'busy' && words('exportSaving')}
        {state.type === 'done' && words('exportDone', state.detail)}
        {state.type === 'failed' && words('exportFailed', state.detail)}
      </p>
    </div>
  );
}
