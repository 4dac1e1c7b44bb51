import { figure, unitOf } from '../../figure.ts';
import { isThereAlready, suggestionText, type TypedGoal, typedNumber } from '../planned-key-result.ts';
import type { DraftedKeyResult } from '../template-draft.ts';
import { NumberField } from './number-field.tsx';

interface Props {
  readonly at: number;
  readonly drafted: DraftedKeyResult;
  type(goal: TypedGoal): void;
}

/** A key result with its start to fill in; the target follows until another one is typed. */
export function KeyResult({ at, drafted: { template, typed, planned, kpiSays }, type }: Props) {
  const { measured, complaints, start, target, limit } = planned;
  const saysId = `says-${at}`;
  const isLevel = planned.type !== 'reach';
  const says = [
    target === null && suggestionText(template),
    limit !== null && `Has failed at ${figure(limit, measured)}.`,
    kpiSays,
  ];
  return (
    <fieldset aria-describedby={saysId}>
      <legend>{planned.title}</legend>
      <div class="way">
        <NumberField
          label={isLevel ? 'Now' : 'From'}
          text={typed.start ?? typedNumber(start, measured)}
          placeholder={`e.g. ${typedNumber(template.exampleStart, measured)}`}
          isWrong={complaints.start !== null}
          type={(text) => type({ ...typed, start: text })}
        />
        <NumberField
          label={isLevel ? planned.type : 'to'}
          text={typed.target ?? typedNumber(target, measured)}
          isWrong={complaints.target !== null}
          type={(text) => type({ ...typed, target: text })}
          // Left empty, it follows the start again.
          leave={() => typed.target === '' && type({ ...typed, target: null })}
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
      <p class="muted" id={saysId}>
        {says.filter(Boolean).join(' ')}
      </p>
    </fieldset>
  );
}
