import type { SettingRow, SettingsSection } from './settings-section';

/** A section of settings. */
export function SectionView({ section: { id, title, hint, rows } }: { readonly section: SettingsSection }) {
  return (
    <section class="settings" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p class="aside">{hint}</p>
      {rows.map((row) => (
        <RowView key={row.id} row={row} />
      ))}
    </section>
  );
}

function RowView({ row: { id, type, title, hint, control } }: { readonly row: SettingRow }) {
  if (type === 'panel') return <div class="panel">{control}</div>;
  return (
    <div class="setting" {...(type === 'group' && { role: 'group', 'aria-labelledby': `${id}-name` })}>
      <div class="about">
        {type === 'label' ? <label for={id}>{title}</label> : <span id={`${id}-name`}>{title}</span>}
        {hint !== '' && (
          <p class="aside" id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
      <div class="control">{control}</div>
    </div>
  );
}
