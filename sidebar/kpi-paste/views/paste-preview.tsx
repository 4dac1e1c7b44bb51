import type { PastedTable } from '../../../src/domain/paste/pasted-series.ts';
import { toIso } from '../../../src/domain/time/civil-date.ts';
import type { SaveKpiValuesInput } from '../../../src/schema/calls.ts';
import { fullDayName } from '../../day.ts';
import type { KpiView } from '../../kpi/kpis-view.ts';
import { asSent, leftOutText, type PasteAnswers, type PastedValues, valueText } from '../pasted-values.ts';

/** As many as one call takes. */
const MOST = 2000;
/** Of the values, so many from each end. */
const ENDS = 3;

interface Props {
  readonly pasted: PastedValues;
  readonly lies: PastedTable['lies'];
  readonly kpi: KpiView;
  readonly today: string;
  readonly busy: boolean;
  answer(answers: Partial<PasteAnswers>): void;
  save(values: SaveKpiValuesInput['values']): void;
}

/** What would be saved, what is left out and why, and the question that has to be settled first. */
export function PastePreview({ pasted, lies, kpi, today, busy, answer, save }: Props) {
  const { values, leftOut, question } = pasted;
  if (question !== null) {
    return (
      <fieldset class="question">
        <legend>{question.text}</legend>
        {question.choices.map(({ label, answers }) => (
          <button key={label} type="button" onClick={() => answer(answers)}>
            {label}
          </button>
        ))}
      </fieldset>
    );
  }
  const cannot = busy || values.length === 0 || values.length > MOST;
  return (
    <>
      <p role="status">
        <b>{countOf(values.length, 'value')}</b>
        {values.length === 1 && ` of ${dayAt(values, 0)}`}
        {values.length > 1 && ` from ${dayAt(values, 0)} to ${dayAt(values, values.length - 1)}`}
      </p>
      <Table pasted={pasted} kpi={kpi} />
      <ul class="doubts">
        {notesOn(pasted, kpi, today).map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      {leftOut.length > 0 && (
        <details open={leftOut.length <= 5}>
          <summary>{countOf(leftOut.length, 'entry', 'entries')} left out</summary>
          <ul class="doubts">
            {leftOut.map((each) => (
              <li key={`${each.entry.place}${each.why}`}>{leftOutText(each, lies)}</li>
            ))}
          </ul>
        </details>
      )}
      <button
        type="button"
        class="primary"
        aria-disabled={cannot}
        onClick={() => cannot || save(asSent(values, kpi.id))}
      >
        {busy ? 'Saving…' : `Save ${countOf(values.length, 'value')}`}
      </button>
    </>
  );
}

const countOf = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;

const dayAt = (values: PastedValues['values'], at: number): string => {
  const value = values[at];
  return value === undefined ? '' : fullDayName(toIso(value.date));
};

function notesOn(
  { values, replaced, known, otherUnit }: PastedValues,
  kpi: KpiView,
  today: string,
): string[] {
  const later = values.filter(({ date }) => toIso(date) > today).length;
  return [
    replaced > 0 && `${countOf(replaced, 'day')} with a value already: the new one counts.`,
    known > 0 && `${countOf(known, 'value')} left out, the same stands there already.`,
    otherUnit !== null && `Pasted as “${otherUnit}”; ${kpi.name} counts ${kpi.unit || 'without a unit'}.`,
    later > 0 && `${countOf(later, 'value')} after today, which count from then on.`,
    values.length > MOST && `More than ${MOST.toLocaleString('en-US')} at a time: paste them in parts.`,
  ].filter((note) => note !== false);
}

/** The first and the last of them. */
function Table({ pasted: { values }, kpi }: { pasted: PastedValues; kpi: KpiView }) {
  const isShort = values.length <= 2 * ENDS;
  const shown = isShort ? values : [...values.slice(0, ENDS), ...values.slice(-ENDS)];
  return (
    <table>
      <tbody>
        {shown.map((each, index) => {
          const [day, value] = valueText(each, kpi);
          return (
            <tr key={day} class={!isShort && index === ENDS ? 'gap' : undefined}>
              <th scope="row">{day}</th>
              <td>{value}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
