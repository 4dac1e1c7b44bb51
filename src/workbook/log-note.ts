import type { Refusal, SaveOkrsInput } from '../schema/calls.ts';
import { isRefusal, type Moment, type Seen } from './action.ts';
import { appendedRow } from './appended-row.ts';
import type { Edit } from './edit.ts';
import { located } from './locate.ts';
import { LOG_HEADERS } from './tables.ts';

/** Keeps in the log what was changed. Who changed it stands in the comment, so that it is nobody's check-in. */
export function logNote(
  seen: Seen,
  { key, who, note, changes }: SaveOkrsInput,
  { now }: Moment,
): readonly Edit[] | Refusal {
  if (note === '' || seen.logged.has(key)) return [];
  const log = located('checkIns', seen, LOG_HEADERS);
  if (isRefusal(log)) return log;
  const row = appendedRow(log.layout, {
    Time: now,
    ID: changes[0]?.id ?? '',
    Comment: who === '' ? note : `${note} (${who})`,
    Key: key,
  });
  return [{ edit: 'append', table: 'checkIns', rows: [row] }];
}
