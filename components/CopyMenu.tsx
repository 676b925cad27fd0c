import { useState } from 'preact/hooks';
import type { CopyForm } from '@/lib/domain/annotation/copied-highlight';
import { CopyButtons } from './CopyButtons';
import { useLocale } from './locale';

interface CopyMenuProps {
  /** False where the browser did not allow it. */
  readonly onCopy: (form: CopyForm) => boolean;
}

/** Copies a highlight, or all of an article, as one of several forms, and says whether it did. */
export function CopyMenu({ onCopy }: CopyMenuProps) {
  const { words } = useLocale();
  const [isCopied, setCopied] = useState<boolean | null>(null);
  return (
    <CopyButtons onCopy={(form) => setCopied(onCopy(form))}>
      <span role="status">{isCopied !== null && words(isCopied ? 'copied' : 'toolbarCopyFailed')}</span>
    </CopyButtons>
  );
}
