import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings/settings';
import type { Settings } from '@/lib/domain/settings/settings';
import { settingsFrom } from '@/lib/domain/settings/settings-from';

const SET: Settings = {
  language: 'en',
  colourNames: { yellow: '目标', green: '', blue: '', pink: '问题' },
  switches: { ...DEFAULT_SETTINGS.switches, marks: false },
  hiddenFields: ['culture'],
  keepsReadings: false,
};

describe('settings as they were stored', () => {
  it('come back as they were', () => {
    expect(settingsFrom(JSON.parse(JSON.stringify(SET)))).toEqual(SET);
  });

  it.each([null, undefined, 'en', 7, []])('are ours where %j was stored', (stored) => {
    expect(settingsFrom(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it('fall back one by one where a setting is missing, unknown or not as it must be', () => {
    const { keepsReadings: _, ...older } = SET;
    const stored = { ...older, language: 'la', hiddenFields: ['culture', 'no-field'], font: 'big' };
    expect(settingsFrom(stored)).toEqual({
      ...DEFAULT_SETTINGS,
      colourNames: SET.colourNames,
      switches: SET.switches,
    });
  });

  it('take a switch that was added later as ours', () => {
    const { recommendations: _, ...switches } = SET.switches;
    expect(settingsFrom({ ...SET, switches })).toEqual(SET);
  });

  it('are data, also where they name what every object has', () => {
    expect(settingsFrom(JSON.parse('{"__proto__":{"language":"en"},"constructor":1}'))).toEqual(DEFAULT_SETTINGS);
  });
});
