interface FormFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** Lines shown; a field of one line holds no line break. */
  readonly rows: number;
  readonly lang: string;
  readonly onInput: (value: string) => void;
}

/** One labelled text of a form. */
export function FormField({ name, label, value, rows, lang, onInput }: FormFieldProps) {
  return (
    <label>
      {label}
      {rows === 1 ? (
        <input name={name} lang={lang} value={value} onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <textarea
          name={name}
          lang={lang}
          rows={rows}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </label>
  );
}
