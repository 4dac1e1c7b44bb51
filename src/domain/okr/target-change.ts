import type { Problem } from '../../schema/problem.ts';
import { readDate } from '../input/date.ts';
import { isRefused } from '../input/reading.ts';
import { readTable } from '../input/table.ts';
import { readText } from '../input/text.ts';
import { type CivilClock, type CivilDate, toIso } from '../time/civil-date.ts';
import type { Cycle } from './cycle.ts';

/** A start or target of a key result that was replaced, as the log of check-ins keeps it. */
export interface TargetChange {
  readonly column: 'Start' | 'Target';
  readonly from: string;
  readonly to: string;
  readonly date: CivilDate;
}

/** The sentence by which the log keeps it. */
export const changeNote = ({ column, from, to }: Omit<TargetChange, 'date'>): string =>
  `${column} changed from ${from} to ${to}`;

/** A change made in the sidebar ends with who made it. */
const NOTE = /(?:^|\. )(Start|Target) changed from (\S+) to (\S+?)(?=\. |\.?(?: \(.*\))?$)/g;
const COLUMNS = ['Time', 'Who', 'ID', 'Comment'] as const;

/** By ID, in the order of the log. A person's check-in is none, whatever its comment says. */
export function readTargetChanges(
  log: unknown,
  civil: CivilClock,
): ReadonlyMap<string, readonly TargetChange[]> | Problem {
  const table = readTable(log, { name: 'the log of check-ins', columns: COLUMNS, required: COLUMNS });
  if ('problem' in table) return table;
  const changes = new Map<string, TargetChange[]>();
  for (const cells of table.rows) {
    const text = (column: (typeof COLUMNS)[number]) => readText(cells[table.place(column)], civil);
    const [id, comment, date] = [text('ID'), text('Comment'), readDate(cells[table.place('Time')], civil)];
    if (isRefused(id) || isRefused(comment) || isRefused(date) || date === null || text('Who') !== '')
      continue;
    for (const [, column, from = '', to = ''] of comment.matchAll(NOTE)) {
      const change: TargetChange = { column: column === 'Start' ? 'Start' : 'Target', from, to, date };
      changes.set(id, [...(changes.get(id) ?? []), change]);
    }
  }
  return changes;
}

/** From what stood there when the cycle began to what stands there now; a target before a start. */
export function changeAdvice(
  changes: readonly TargetChange[],
  { start, end }: Pick<Cycle, 'start' | 'end'>,
): string | undefined {
  for (const column of ['Target', 'Start'] as const) {
    const late = changes.filter((each) => each.column === column && each.date > start && each.date <= end);
    const [first, last] = [late[0], late[late.length - 1]];
    if (first === undefined || last === undefined || first.from === last.to) continue;
    const note = changeNote({ ...last, from: first.from });
    return `${note} after the cycle began (${toIso(last.date)}): judge it by the first one too, the log keeps it`;
  }
  return undefined;
}
