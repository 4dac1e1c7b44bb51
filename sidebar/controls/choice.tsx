import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useId } from 'preact/hooks';

export interface Option {
  readonly value: number;
  readonly label: string;
  /** The one chosen the last time. */
  readonly last?: boolean;
}

interface Props {
  readonly legend: ComponentChildren;
  readonly options: readonly Option[];
  readonly chosen: number | null;
  readonly busy: boolean;
  readonly kind: 'scale' | 'pair';
  onChoose(value: number): void;
  onKeyDown?(event: TargetedKeyboardEvent<HTMLDivElement>): void;
}

/** A row of radio buttons: one tab stop, arrow keys move and select. */
export function Choice({ legend, options, chosen, busy, kind, onChoose, onKeyDown }: Props) {
  const name = useId();
  return (
    <div
      class={`choice ${kind}`}
      role="radiogroup"
      aria-labelledby={`${name}-legend`}
      aria-disabled={busy}
      onKeyDown={onKeyDown}
    >
      <p class="legend" id={`${name}-legend`}>
        {legend}
      </p>
      <div class="segments">
        {options.map(({ value, label, last }) => (
          <label key={value} class={last ? 'last' : undefined}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === chosen}
              // A disabled radio would lose the focus while it is being saved.
              onClick={(event) => busy && event.preventDefault()}
              onChange={() => onChoose(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </div>
  );
}
