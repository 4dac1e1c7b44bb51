import { useId } from 'preact/hooks';
import { figure, unitOf } from '../../figure.ts';
import { isThereAlready, suggestionText, type TypedGoal, typedNumber } from '../planned-key-result.ts';
import type { DraftedKeyResult } from '../template-draft.ts';

interface Props {
  readonly drafted: DraftedKeyResult;
  type(goal: TypedGoal): void;
}

/** A key result with its start to fill in; the target follows until another one is typed. */
export function KeyResult({ drafted: { template, typed, planned, kpiSays }, type }: Props) {
  const { measured, complaints, start, target, limit } = planned;
  const id = useId();
  const isLevel = planned.type !== 'reach';
  const says = [
    target === null && suggestionText(template),
    limit !== null && `Has failed at ${figure(limit, measured)}.`,
    kpiSays,
  ];
  return (
    <fieldset aria-describedby={`${id}-says`}>
      <legend>{planned.title}</legend>
      <div class="way">
        <label for={`${id}-start`}>{isLevel ? 'Now' : 'From'}</label>
        <input
          id={`${id}-start`}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          placeholder={`e.g. ${typedNumber(template.exampleStart, measured)}`}
          value={typed.start ?? typedNumber(start, measured)}
          aria-invalid={complaints.start !== null}
          onInput={(event) => type({ ...typed, start: event.currentTarget.value })}
        />
        <label for={`${id}-target`}>{isLevel ? planned.type : 'to'}</label>
        <input
          id={`${id}-target`}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          value={typed.target ?? typedNumber(target, measured)}
          aria-invalid={complaints.target !== null}
          onInput={(event) => type({ ...typed, target: event.currentTarget.value })}
          // Left empty, it follows the start again.
          onBlur={() => typed.target === '' && type({ ...typed, target: null })}
        />
        <span class="muted">{unitOf({ ...measured, unit: planned.unit })}</span>
      </div>
      {[...new Set([complaints.start, complaints.target])].map(
        (text) =>
          text !== null && (
            <p key={text} class="trouble" role="alert">
              {text}
            </p>
          ),
      )}
      {isThereAlready(template, planned) && (
        <p class="problem">You are there already: aim further, or take another key result.</p>
      )}
      <p class="muted" id={`${id}-says`}>
        {says.filter(Boolean).join(' ')}
      </p>
    </fieldset>
  );
}
