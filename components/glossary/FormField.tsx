interface FormFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** Lines shown; a field of one line holds no line break. */
  readonly rows: number;
  readonly lang: string;
  /** What has to be mended in it; null if nothing. */
  readonly problem: string | null;
  readonly onInput: (value: string) => void;
}

/** One labelled text of a form, and what is wrong with it. */
export function FormField({ name, label, value, rows, lang, problem, onInput }: FormFieldProps) {
  const about = `${name}-problem`;
  const common = {
    name,
    lang,
    value,
    'aria-invalid': problem !== null,
    'aria-describedby': problem === null ? undefined : about,
  };
  return (
    <div class="field">
      <label>
        {label}
        {rows === 1 ? (
          <input {...common} onInput={(event) => onInput(event.currentTarget.value)} />
        ) : (
          <textarea {...common} rows={rows} onInput={(event) => onInput(event.currentTarget.value)} />
        )}
      </label>
      {problem !== null && (
        <p class="problem" id={about}>
          {problem}
        </p>
      )}
    </div>
  );
}
