import type { SiteSwitches } from '@/lib/domain/reading/site-switches';
import { useLocale } from './locale';

/** The reader's switches for the site in front. */
export function SiteSwitchBoxes({
  switches,
  onChange,
}: {
  switches: SiteSwitches;
  onChange: (switches: SiteSwitches) => void;
}) {
  const { words } = useLocale();
  return (
    <div class="switches">
      <label>
        <input
          type="checkbox"
          name="marks"
          checked={switches.marks}
          onChange={(event) => onChange({ ...switches, marks: event.currentTarget.checked })}
        />
        {words('popupSwitchMarks')}
      </label>
      <label>
        <input
          type="checkbox"
          name="everyMention"
          checked={switches.everyMention}
          disabled={!switches.marks}
          onChange={(event) => onChange({ ...switches, everyMention: event.currentTarget.checked })}
        />
        {words('popupSwitchEvery')}
      </label>
    </div>
  );
}
