interface Props {
  readonly label: string;
  /** Whether only those who don't see the page are told the label. */
  readonly unseen?: boolean;
  /** What no choice is called. */
  readonly none: string;
  /** '' for none. */
  readonly chosen: string;
  readonly choices: readonly (readonly [value: string, text?: string])[];
  choose(value: string): void;
}

/** One of several, or none. */
export const Select = ({ label, unseen = false, none, chosen, choices, choose }: Props) => (
  <label>
    <span class={unseen ? 'unseen' : undefined}>{label}</span>
    <select value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
      <option value="">{none}</option>
      {choices.map(([value, text = value]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  </label>
);
