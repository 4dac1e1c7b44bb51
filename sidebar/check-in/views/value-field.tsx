import type { OkrRowView } from '../../../src/schema/calls.ts';
import { Choice } from '../../controls/choice.tsx';
import { unitOf } from '../../figure.ts';

interface Props {
  readonly id: string;
  readonly keyResult: OkrRowView;
  readonly typed: string;
  readonly complaintId: string | null;
  readonly describedBy: string;
  readonly busy: boolean;
  onType(text: string): void;
  onLeave(): void;
}

/** Asks for the current value as its type wants it: a number, yes or no, or nothing where a KPI feeds it. */
export function ValueField({ id, keyResult, typed, complaintId, describedBy, busy, onType, onLeave }: Props) {
  if (keyResult.kpi !== null) {
    return <p class="fed">Value from the KPI {keyResult.kpi}</p>;
  }
  if (keyResult.type === 'yes/no') {
    return (
      <Choice
        kind="pair"
        legend={
          <span>
            Done<span class="unseen">: {keyResult.title}</span>
          </span>
        }
        options={[
          { value: 1, label: 'Yes' },
          { value: 0, label: 'No' },
        ]}
        chosen={typed === '' ? null : Number(typed)}
        busy={busy}
        onChoose={(value) => onType(String(value))}
      />
    );
  }
  return (
    <>
      <label for={id}>Now</label>
      <span class="number">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          maxLength={100}
          value={typed}
          readOnly={busy}
          aria-invalid={complaintId !== null}
          aria-describedby={[complaintId, describedBy].filter((each) => each !== null).join(' ')}
          onInput={(event) => onType(event.currentTarget.value)}
          onBlur={onLeave}
        />
        <span>{unitOf(keyResult)}</span>
      </span>
    </>
  );
}
