import { LANGUAGE_CHOICES } from '@/lib/domain/settings/settings';
import type { LanguageChoice } from '@/lib/domain/settings/settings';
import { useLocale } from '../locale';
import { wordKey } from '../word-key';

interface LanguageSelectProps {
  readonly id: string;
  readonly choice: LanguageChoice;
  readonly onChange: (choice: LanguageChoice) => void;
}

/** The language of the interface. */
export function LanguageSelect({ id, choice, onChange }: LanguageSelectProps) {
  const { words } = useLocale();
  return (
    <select
      id={id}
      aria-describedby={`${id}-hint`}
      value={choice}
      onChange={(event) => onChange(LANGUAGE_CHOICES.find((one) => one === event.currentTarget.value) ?? 'browser')}
    >
      {LANGUAGE_CHOICES.map((one) => (
        <option key={one} value={one}>
          {words(wordKey('settingsLanguage', one))}
        </option>
      ))}
    </select>
  );
}
