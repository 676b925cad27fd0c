import { ExportPicker } from '@/components/ExportPicker';
import { EXPORT_FORMATS } from '@/lib/export/formats';
import type { LibraryViewProps } from './library-view-props';

interface ExportPanelProps extends LibraryViewProps {
  /** Ids of the articles and annotations to export, null for all. */
  readonly articles: readonly string[] | null;
  readonly annotations: readonly string[] | null;
}

/** Chooses a format, and shows how far the export has come. */
export function ExportPanel({ state, actions, locale: { words }, articles, annotations }: ExportPanelProps) {
  const exporting = state.exporting.value;
  return (
    <div class="export-panel" data-state={exporting.type}>
      <ExportPicker
        formats={EXPORT_FORMATS}
        state={exporting}
        onExport={(format) => void actions.export(format, { articles, annotations })}
      />
      {exporting.type === 'busy' && exporting.all > 0 && (
        <label>
          {words('libraryExportProgress', String(exporting.done), String(exporting.all))}
          <progress value={exporting.done} max={exporting.all} />
        </label>
      )}
    </div>
  );
}
