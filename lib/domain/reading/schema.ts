import * as v from 'valibot';
import type { SiteSwitches } from './site-switches';

/** What the switches of a site must look like. */
export const switchesSchema: v.GenericSchema<unknown, SiteSwitches> = v.strictObject({
  marks: v.boolean(),
  everyMention: v.boolean(),
  unlisted: v.boolean(),
  recommendations: v.boolean(),
});
