import * as z from 'zod/mini';
import type { Place } from '../schema/calls.ts';
import { type Action, refuse } from '../workbook/action.ts';
import { OpenWorkbook } from './open-workbook.ts';
import { type Answer, run } from './run.ts';

/** Every global can be called from the page with anything, so nothing runs on an input that does not fit. */
export function checked<Input extends object, Output>(
  schema: z.ZodMiniType<Input>,
  input: unknown,
  work: (input: Input) => Answer<Output>,
): Answer<Output> {
  const parsed = z.safeParse(schema, input ?? {});
  return parsed.success ? work(parsed.data) : refuse(sentenceFor(parsed.error.issues[0]?.path ?? []));
}

export function answer<Input extends object, Output>(
  schema: z.ZodMiniType<Input>,
  action: Action<NoInfer<Input>, Output>,
  input: unknown,
  placeIn: (input: Input) => Place | undefined = () => undefined,
): Answer<Output> {
  return checked(schema, input, (data) => {
    const place = placeIn(data);
    const hint = place && { ids: { okrs: place.okrs, checkIns: place.checkIns }, zone: place.zone };
    const workbook = new OpenWorkbook(SpreadsheetApp.getActiveSpreadsheet(), hint);
    return run(action, data, { workbook, now: new Date() });
  });
}

function sentenceFor(path: readonly PropertyKey[]): string {
  const field = String(path[path.length - 1] ?? 'input');
  if (field === 'who')
    return 'Choose whose check-in this is, at the top: a check-in needs a name. Nothing was saved.';
  if (field === 'confidence') return 'Confidence is a whole number from 0 to 10. Nothing was saved.';
  if (['comment', 'blocker', 'evidence'].includes(field)) {
    return `The ${field} is longer than 2,000 characters. Nothing was saved; shorten it and save again.`;
  }
  return `The sidebar sent something that can't be used (${path.join(', ')}). Nothing was saved; close it and open it again.`;
}
