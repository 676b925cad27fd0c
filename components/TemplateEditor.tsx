import type { TemplatePreview } from '@/lib/export/template/preview-template';
import { useLocale } from './locale';
import { wordKey } from './word-key';

interface TemplateEditorProps {
  readonly source: string;
  /** What the template makes of an article, or why it cannot be used; then it is not saved either. */
  readonly preview: TemplatePreview;
  /** Whether the template differs from the one that is stored. */
  readonly isChanged: boolean;
  /** The names that can be used, as they are written. */
  readonly names: readonly string[];
  readonly onInput: (source: string) => void;
  readonly onSave: () => void;
  /** Brings back the template exports begin with. */
  readonly onReset: () => void;
}

/** Edits the template of Markdown exports, with what it makes of an article beside it. */
export function TemplateEditor(props: TemplateEditorProps) {
  const { source, preview, isChanged, names } = props;
  const { words } = useLocale();
  return (
    <section class="template-editor">
      <h2>{words('exportTemplate')}</h2>
      <p class="aside">{words('exportTemplateHint')}</p>
      <textarea
        id="export-template"
        aria-label={words('exportTemplate')}
        aria-invalid={!preview.ok}
        aria-describedby="export-template-problem"
        rows={14}
        spellcheck={false}
        value={source}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
      <p id="export-template-problem" class={preview.ok ? 'aside' : 'warning'} role="status">
        {!preview.ok && (
          <>
            {words('exportTemplateAt', String(preview.problem.line), String(preview.problem.column))}{' '}
            {words(wordKey('exportProblem', preview.problem.code), preview.problem.name)}
          </>
        )}
      </p>
      <p class="row">
        <button type="button" class="primary" disabled={!preview.ok || !isChanged} onClick={props.onSave}>
          {words('exportTemplateSave')}
        </button>
        <button type="button" onClick={props.onReset}>
          {words('exportTemplateReset')}
        </button>
      </p>
      <details>
        <summary>{words('exportTemplateNames')}</summary>
        <p class="names">
          {names.map((name) => (
            <code key={name}>{name}</code>
          ))}
        </p>
      </details>
      {preview.ok && (
        <details open>
          <summary>{words('exportTemplatePreview')}</summary>
          <pre tabIndex={0} aria-label={words('exportTemplatePreview')}>
            {preview.text}
          </pre>
        </details>
      )}
    </section>
  );
}
