import type { Options } from '../plan-sheet.ts';
import { placeOf } from '../plan-state.ts';
import type { Field as FieldName } from '../typed.ts';

/** As the schema of the call takes it. */
const LONGEST = 2000;

export interface FieldProps {
  readonly field: FieldName;
  readonly label: string;
  readonly value: string;
  readonly complaint: string | undefined;
  /** What somebody else has put there meanwhile, as a sentence. */
  readonly now: string | undefined;
  readonly busy: boolean;
  type(text: string): void;
  readonly kind?: 'title' | 'number' | 'text';
  /** Values with their labels, of which one has to be chosen. */
  readonly options?: Options;
  /** What is often typed. */
  readonly list?: readonly string[];
  /** Beside the field. */
  readonly hint?: string;
}

/** A field with its label, what is wrong with it and what stands in the sheet now. */
export function Field(props: FieldProps) {
  const { field, label, complaint, now } = props;
  const id = placeOf.field(field);
  return (
    <>
      <label for={id}>{label}</label>
      <Control {...props} />
      {complaint !== undefined && (
        <p class="trouble note" role="alert" id={`${id}-wrong`}>
          {complaint}
        </p>
      )}
      {now !== undefined && (
        <p class="problem note" id={`${id}-now`}>
          {now}
        </p>
      )}
    </>
  );
}

function Control({
  field,
  value,
  complaint,
  now,
  busy,
  type,
  kind = 'text',
  options,
  list = [],
  hint,
}: FieldProps) {
  const id = placeOf.field(field);
  const described = [complaint !== undefined && `${id}-wrong`, now !== undefined && `${id}-now`].filter(
    Boolean,
  );
  const shared = {
    id,
    value,
    'aria-invalid': complaint !== undefined,
    'aria-describedby': described.join(' ') || undefined,
  };
  if (options !== undefined) {
    return (
      <select {...shared} disabled={busy} onChange={(event) => type(event.currentTarget.value)}>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    );
  }
  if (kind === 'title') {
    return (
      <textarea
        {...shared}
        class="wide"
        rows={2}
        maxLength={LONGEST}
        readOnly={busy}
        onInput={(event) => type(event.currentTarget.value.replace(/\s*\n\s*/g, ' '))}
      />
    );
  }
  const input = (
    <input
      {...shared}
      type="text"
      inputMode={kind === 'number' ? 'decimal' : 'text'}
      autocomplete="off"
      maxLength={LONGEST}
      readOnly={busy}
      list={list.length > 0 ? `${id}-list` : undefined}
      onInput={(event) => type(event.currentTarget.value)}
    />
  );
  return (
    <span class={kind === 'number' ? 'number' : 'text'}>
      {input}
      {hint !== undefined && <span>{hint}</span>}
      {list.length > 0 && (
        <datalist id={`${id}-list`}>
          {list.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
    </span>
  );
}
