interface Props {
  readonly label: string;
  readonly text: string;
  readonly placeholder?: string;
  readonly isWrong: boolean;
  type(text: string): void;
  leave?(): void;
}

export const NumberField = ({ label, text, placeholder, isWrong, type, leave }: Props) => (
  <label>
    <span>{label}</span>
    <input
      type="text"
      inputMode="decimal"
      autocomplete="off"
      placeholder={placeholder}
      value={text}
      aria-invalid={isWrong}
      onInput={(event) => type(event.currentTarget.value)}
      onBlur={leave}
    />
  </label>
);
