import type { OkrRowView } from '../../../src/schema/calls.ts';
import { dayName } from '../../day.ts';
import { figure } from '../../figure.ts';
import { expectedValue, stepOf } from '../trail.ts';

/** The last value with its date, and where the value should be by now. */
export function Facts({ id, keyResult, today }: { id: string; keyResult: OkrRowView; today: string }) {
  const { current, lastCheckIn, expected } = keyResult;
  const should = expectedValue(keyResult);
  const was = current === null ? 'No value yet' : `Was ${figure(current, keyResult)}`;
  return (
    <p id={id} class="facts">
      <span>{lastCheckIn === null ? was : `${was} · ${dayName(lastCheckIn, today)}`}</span>
      {should !== null && expected !== null && (
        <span class="should">
          {figure(should, keyResult, stepOf(keyResult))} by today · {expected.toFixed(2)}
        </span>
      )}
    </p>
  );
}
