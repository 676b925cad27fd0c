import * as v from 'valibot';
import { TERM_FIELDS } from '../glossary/term';
import { switchesSchema } from '../reading/schema';
import { LANGUAGE_CHOICES, LONGEST_COLOUR_NAME } from './settings';
import type { Settings } from './settings';

const colourName = v.pipe(v.string(), v.maxLength(LONGEST_COLOUR_NAME));

/** What settings must look like, in a backup and on their way to the storage. */
export const settingsSchema: v.GenericSchema<unknown, Settings> = v.strictObject({
  language: v.picklist(LANGUAGE_CHOICES),
  colourNames: v.strictObject({ yellow: colourName, green: colourName, blue: colourName, pink: colourName }),
  switches: switchesSchema,
  hiddenFields: v.pipe(v.array(v.picklist(TERM_FIELDS)), v.maxLength(TERM_FIELDS.length)),
  keepsReadings: v.boolean(),
});
