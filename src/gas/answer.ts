import type { $ZodType } from 'zod/v4/core';
import type { Place } from '../schema/calls.ts';
import { type Action, refuse } from '../workbook/action.ts';
import { openWorkbook } from './open-workbook.ts';
import { type Answer, run } from './run.ts';

/** A call of the sidebar. Anybody can make it with anything, so nothing runs on an input that does not fit. */
export function checked<Input extends object, Output>(
  schema: $ZodType<Input>,
  work: (input: Input) => Answer<Output>,
): (input: unknown) => Answer<Output> {
  return (input) => {
    const result = schema['~standard'].validate(input ?? {});
    if ('value' in result) return work(result.value);
    return refuse(sentenceFor('issues' in result ? result.issues?.[0]?.path : undefined));
  };
}

/** A call that an action answers. */
export function answered<Input extends object, Output>(
  schema: $ZodType<Input>,
  action: Action<NoInfer<Input>, Output>,
  placeIn: (input: Input) => Place | undefined = () => undefined,
): (input: unknown) => Answer<Output> {
  return checked(schema, (input) => {
    const place = placeIn(input);
    const hint = place && { ids: { okrs: place.okrs, checkIns: place.checkIns }, zone: place.zone };
    const workbook = openWorkbook(SpreadsheetApp.getActiveSpreadsheet(), hint);
    return run(action, input, { workbook, now: new Date() });
  });
}

function sentenceFor(path: readonly unknown[] = []): string {
  const field = String(path[path.length - 1] ?? 'input');
  if (field === 'who')
    return 'Choose whose check-in this is, at the top: a check-in needs a name. Nothing was saved.';
  if (field === 'confidence') return 'Confidence is a whole number from 0 to 10. Nothing was saved.';
  if (['comment', 'blocker', 'evidence'].includes(field)) {
    return `The ${field} is longer than 2,000 characters. Nothing was saved; shorten it and save again.`;
  }
  return `The sidebar sent something that can't be used (${path.join(', ')}). Nothing was saved; close it and open it again.`;
}
