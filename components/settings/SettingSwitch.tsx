interface SettingSwitchProps {
  readonly id: string;
  readonly isOn: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** A setting that is on or off. */
export function SettingSwitch({ id, isOn, isDisabled = false, onChange }: SettingSwitchProps) {
  return (
    <input
      type="checkbox"
      role="switch"
      id={id}
      aria-describedby={`${id}-hint`}
      checked={isOn}
      disabled={isDisabled}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
