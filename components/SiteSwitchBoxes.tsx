import type { SiteSwitches } from '@/lib/domain/reading/site-switches';
import { useLocale } from './locale';
import { wordKey } from './word-key';

interface SiteSwitchBoxesProps {
  readonly switches: SiteSwitches;
  readonly onChange: (switches: SiteSwitches) => void;
}

const NAMES = ['recommendations', 'marks', 'everyMention', 'unlisted'] as const;

/** The reader's switches for the site in front. */
export function SiteSwitchBoxes({ switches, onChange }: SiteSwitchBoxesProps) {
  const { words } = useLocale();
  return (
    <div class="switches">
      {NAMES.map((name) => (
        <label key={name}>
          <input
            type="checkbox"
            name={name}
            checked={switches[name]}
            disabled={(name === 'everyMention' || name === 'unlisted') && !switches.marks}
            onChange={(event) => onChange({ ...switches, [name]: event.currentTarget.checked })}
          />
          {words(wordKey('switch', name))}
        </label>
      ))}
    </div>
  );
}
