import type { ComponentChildren } from 'preact';
import { COPY_FORMS } from '@/lib/domain/annotation/copied-highlight';
import type { CopyForm } from '@/lib/domain/annotation/copied-highlight';
import { useLocale } from './locale';
import { wordKey } from './word-key';

interface CopyButtonsProps {
  readonly onCopy: (form: CopyForm) => void;
  /** What became of the copy, where it is told here. */
  readonly children?: ComponentChildren;
}

/** The forms a highlight can be copied in. */
export function CopyButtons({ onCopy, children }: CopyButtonsProps) {
  const { words } = useLocale();
  return (
    <span class="copy-menu" role="group" aria-label={words('copy')}>
      <span aria-hidden="true">{words('copy')}</span>
      {COPY_FORMS.map((form) => (
        <button key={form} type="button" name={form} onClick={() => onCopy(form)}>
          {words(wordKey('copy', form))}
        </button>
      ))}
      {children}
    </span>
  );
}
