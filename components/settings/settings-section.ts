import type { ComponentChildren } from 'preact';

/** One setting: its title, a sentence that explains it, and what it is set by. */
export interface SettingRow {
  /** Also the id of the control, where the row has a single one. */
  readonly id: string;
  /** `label` for a single control, `group` where there are several or none, `panel` where the view has its own title. */
  readonly type: 'label' | 'group' | 'panel';
  readonly title: string;
  readonly hint: string;
  readonly control: ComponentChildren;
}

/** Settings that belong together. */
export interface SettingsSection {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly rows: readonly SettingRow[];
}
