import { useId } from 'preact/hooks';

/** Where the reason for a field's mistake stands. */
export const COMPLAINT = 'complaint';

interface SelectProps<Value extends string> {
  readonly label: string;
  /** By which a complaint finds it. */
  readonly field?: string;
  readonly options: readonly (readonly [Value, string])[];
  readonly value: Value;
  onChoose(value: Value): void;
}

export function SelectField<Value extends string>({
  label,
  field,
  options,
  value,
  onChoose,
}: SelectProps<Value>) {
  const id = useId();
  return (
    <>
      <label for={id}>{label}</label>
      <select
        id={id}
        data-field={field}
        value={value}
        onChange={(event) => {
          const [chosen] = options[event.currentTarget.selectedIndex] ?? [];
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </>
  );
}

interface TextProps {
  readonly label: string;
  readonly field: string;
  readonly typed: string;
  readonly isWrong: boolean;
  onType(text: string): void;
}

export function TextField({ label, field, typed, isWrong, onType }: TextProps) {
  const id = useId();
  return (
    <>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        data-field={field}
        autocomplete="off"
        maxLength={40}
        value={typed}
        aria-invalid={isWrong}
        aria-describedby={COMPLAINT}
        onInput={(event) => onType(event.currentTarget.value)}
      />
    </>
  );
}
