import { ColourName } from '@/components/settings/ColourName';
import type { SettingsSection } from '@/components/settings/settings-section';
import { wordKey } from '@/components/word-key';
import { COLOURS } from '@/lib/domain/annotation/annotation';
import type { SettingsState } from '../settings-state';

/** What the colours of highlights mean. */
export function coloursSection({ settings, locale, plain, change }: SettingsState): SettingsSection {
  const { words } = locale.value;
  const { colourNames } = settings.value;
  return {
    id: 'colours',
    title: words('settingsColours'),
    hint: words('settingsColoursHint'),
    rows: COLOURS.map((colour, index) => {
      const original = plain.value.words(wordKey('colour', colour));
      return {
        id: `colour-${colour}`,
        type: 'label',
        title: words(wordKey('settingsColour', colour)),
        hint: words('settingsColourHint', original, String(index + 1)),
        control: (
          <ColourName
            id={`colour-${colour}`}
            colour={colour}
            name={colourNames[colour]}
            original={original}
            onChange={(name) => void change({ colourNames: { ...colourNames, [colour]: name } })}
          />
        ),
      };
    }),
  };
}
