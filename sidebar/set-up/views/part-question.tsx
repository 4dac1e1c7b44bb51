import type { Part } from '../../../src/schema/words.ts';
import type { SetUp } from '../set-up-session.ts';
import type { SetUpState } from '../set-up-state.ts';
import type { WorkbookView } from '../workbook-view.ts';
import { Chooser } from './chooser.tsx';

interface Props {
  readonly state: SetUpState;
  readonly view: WorkbookView;
  readonly setUp: SetUp;
}

interface Option {
  readonly parts: readonly Part[];
  readonly label: string;
  readonly says: string;
}

const BOTH: Option = {
  parts: ['okrs', 'kpis'],
  label: 'OKRs and KPIs',
  says: 'Goals to reach, and the gauges that show how you are on the way.',
};
const OKRS: Option = {
  parts: ['okrs'],
  label: 'OKRs',
  says: 'Where to go this quarter: goals, weekly check-ins, scores.',
};
const KPIS: Option = {
  parts: ['kpis'],
  label: 'KPIs',
  says: 'How you are now: numbers, their limits and signals.',
};

function optionsFor(there: readonly Part[]): readonly Option[] {
  if (there.length === 0) return [BOTH, OKRS, KPIS];
  return there.includes('okrs')
    ? [
        { ...OKRS, label: 'OKRs, as now', says: 'Adds nothing; formulas, colours and checks are renewed.' },
        { ...BOTH, label: 'Add KPIs', says: 'The tabs KPIs and KPI data, shown on the Dashboard too.' },
      ]
    : [
        { ...KPIS, label: 'KPIs, as now', says: 'Adds nothing; formulas, colours and checks are renewed.' },
        { ...BOTH, label: 'Add OKRs', says: 'The tabs OKRs and Check-ins, shown on the Dashboard too.' },
      ];
}

export function PartQuestion({ state, view, setUp }: Props) {
  if (view.parts.length === BOTH.parts.length)
    return (
      <p class="done-box">
        OKRs and KPIs are both here. Setting up again renews formulas, colours and checks, and brings back
        tabs and columns that are missing. Nothing that was typed is changed.
      </p>
    );
  return (
    <fieldset>
      <legend>{view.parts.length === 0 ? '1. What is this workbook for?' : '1. What shall be added?'}</legend>
      <div class="parts">
        {optionsFor(view.parts).map(({ parts, label, says }) => (
          <label key={label}>
            <b>
              <input
                type="radio"
                name="parts"
                checked={parts.join() === state.parts.join()}
                onChange={() => setUp.choose(parts)}
              />
              {label}
            </b>
            <span>{says}</span>
          </label>
        ))}
      </div>
      <button type="button" class="quiet unsure" aria-expanded={state.isUnsure} onClick={setUp.turnUnsure}>
        {state.isUnsure ? 'Hide the five questions' : 'Not sure? Answer five questions'}
      </button>
      {state.isUnsure && <Chooser answers={state.answers} setUp={setUp} />}
    </fieldset>
  );
}
