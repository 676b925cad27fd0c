import { useState } from 'preact/hooks';
import type { CopyForm } from '@/lib/export/copied-text';
import { useLocale } from './locale';
import { wordKey } from './word-key';

const FORMS: readonly CopyForm[] = ['text', 'markdown', 'citation'];

interface CopyMenuProps {
  /** False where the browser did not allow it. */
  readonly onCopy: (form: CopyForm) => boolean;
}

/** Copies a highlight, or all of an article, as one of several forms. */
export function CopyMenu({ onCopy }: CopyMenuProps) {
  const { words } = useLocale();
  const [copied, setCopied] = useState<{ readonly form: CopyForm; readonly ok: boolean } | null>(null);
  return (
    <span class="copy-menu" role="group" aria-label={words('exportCopy')}>
      <span aria-hidden="true">{words('exportCopy')}</span>
      {FORMS.map((form) => (
        <button key={form} type="button" name={form} onClick={() => setCopied({ form, ok: onCopy(form) })}>
          {words(wordKey('exportCopy', form))}
        </button>
      ))}
      <span role="status">{copied !== null && words(copied.ok ? 'popupCopied' : 'toolbarCopyFailed')}</span>
    </span>
  );
}
