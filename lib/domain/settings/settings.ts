import type { Colour } from '../annotation/annotation';
import type { TermField } from '../glossary/term';
import { DEFAULT_SWITCHES } from '../reading/site-switches';
import type { SiteSwitches } from '../reading/site-switches';

/** What language the interface may speak: the browser's, or one of ours. */
export const LANGUAGE_CHOICES = ['browser', 'zh', 'en'] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

/** In UTF-16 code units: longer names do not fit the toolbar. */
export const LONGEST_COLOUR_NAME = 12;

/** What holds wherever the reader reads. */
export interface Settings {
  readonly language: LanguageChoice;
  /** What the colours of highlights mean to the reader; empty where they mean what we say. */
  readonly colourNames: Readonly<Record<Colour, string>>;
  /** The switches of sites the reader has set none on. */
  readonly switches: SiteSwitches;
  /** The fields whose bundled terms are not looked for. */
  readonly hiddenFields: readonly TermField[];
  /** Whether what articles say is kept, for the views across articles. */
  readonly keepsReadings: boolean;
}

/** Before the reader has set anything. */
export const DEFAULT_SETTINGS: Settings = {
  language: 'browser',
  colourNames: { yellow: '', green: '', blue: '', pink: '' },
  switches: DEFAULT_SWITCHES,
  hiddenFields: [],
  keepsReadings: true,
};
