import { civilDateIn, toIso } from '../../domain/time/civil-date.ts';
import { isoWeek } from '../../domain/time/iso-week.ts';
import type { CheckInEntry, Refusal, SaveCheckInsInput, SaveCheckInsOutput } from '../../schema/calls.ts';
import { type Action, isRefusal, type Moment, refuse, type Seen } from '../action.ts';
import { appendedRow } from '../appended-row.ts';
import type { Edit } from '../edit.ts';
import type { Layout } from '../layout.ts';
import { located } from '../locate.ts';
import { type NumberedRow, readOkrSheet } from '../okr-sheet.ts';
import { isGone, rowFinder } from '../row-of-id.ts';
import type { CellContent } from '../sheet-plan.ts';
import { LOG_HEADERS } from '../tables.ts';
import { writeRow } from '../write-row.ts';

/**
 * The log row commits a check-in; Current, Confidence and Last check-in follow from it. An entry whose key the log
 * already has writes no second row, but mends the OKRs row if that was left behind.
 */
export const saveCheckIns: Action<Pick<SaveCheckInsInput, 'who' | 'entries'>, SaveCheckInsOutput> = {
  writes: true,
  needs: ({ entries }) => ({
    tables: { okrs: 'all', checkIns: 'head' },
    keys: { of: 'checkIns', keys: entries.map((entry) => entry.key) },
  }),
  decide(seen, { who, entries }, moment) {
    const okrs = readOkrSheet(seen, moment.zone);
    if (isRefusal(okrs)) return okrs;
    const log = located('checkIns', seen, LOG_HEADERS);
    if (isRefusal(log)) return log;
    const find = rowFinder(okrs.rows, okrs.tab.name);
    const changes = entries.map((entry) => changeOf(entry, find, okrs.tab.name, seen));
    const refused = changes.find(isRefusal);
    if (refused !== undefined) return refused;
    const wanted = changes.filter((change): change is Change => !isRefusal(change));
    const fresh = wanted.filter((change) => change.loggedAt === undefined);
    const logRows = fresh.map((change) => logRow(change, who, log.layout, moment));
    const edits: readonly Edit[] = [
      ...(logRows.length > 0 ? [{ edit: 'append', table: 'checkIns', rows: logRows } as const] : []),
      ...wanted.flatMap((change) => okrEdits(change, okrs.layout, moment)),
    ];
    return { edits, output: { saved: wanted.map((change) => savedOf(change, moment)) } };
  },
};

interface Change {
  readonly entry: CheckInEntry;
  readonly row: NumberedRow;
  /** Set when an earlier try already wrote the log row. */
  readonly loggedAt: Date | undefined;
}

function changeOf(
  entry: CheckInEntry,
  find: ReturnType<typeof rowFinder<NumberedRow>>,
  tab: string,
  seen: Seen,
): Change | Refusal {
  const row = find(entry.id);
  if (row === undefined) return isGone(entry.id, tab);
  if (isRefusal(row)) return row;
  if (row.item !== 'Key result') {
    return refuse(`${entry.id} is an objective: check in on the key results below it.`);
  }
  return { entry, row, loggedAt: seen.logged.get(entry.key) };
}

function logRow(change: Change, who: string, layout: Layout, { now, zone }: Moment): readonly CellContent[] {
  const { entry, row } = change;
  return appendedRow(layout, {
    Time: now,
    Who: who.trim(),
    ID: row.id,
    Cycle: row.cycle,
    Week: isoWeek(civilDateIn(zone)(now)).week,
    Before: row.current,
    After: storedValue(change),
    Confidence: entry.confidence,
    Comment: entry.comment,
    Blocker: entry.blocker,
    Evidence: entry.evidence,
    Key: entry.key,
    Corrects: entry.corrects,
  });
}

/**
 * What a later check-in wrote stays: the row has the time of the log's. A value that a KPI feeds is a formula and never
 * written over; a correction may bring a blank back.
 */
function okrEdits({ entry, row, loggedAt }: Change, layout: Layout, { now }: Moment): readonly Edit[] {
  const savedAt = loggedAt ?? now;
  const isBehind = row.checkedInAt === null || row.checkedInAt < savedAt;
  if (loggedAt !== undefined && !isBehind) return [];
  const contents: Record<string, CellContent> = { 'Last check-in': savedAt };
  const isCorrection = entry.corrects !== null;
  if (row.kpi === '' && (entry.value !== null || isCorrection)) contents.Current = currentOf(entry, row);
  if (entry.confidence !== null || isCorrection) contents.Confidence = entry.confidence;
  return writeRow('okrs', layout, row.row, contents);
}

function currentOf({ value }: CheckInEntry, { type }: NumberedRow): CellContent {
  if (type !== 'yes/no' || value === null) return value;
  return value === 1 ? 'yes' : 'no';
}

/** A value sent for a key result that a KPI feeds counts for nothing: the KPI's stands. */
const storedValue = ({ entry, row }: Change): number | null => (row.kpi === '' ? entry.value : row.current);

function savedOf(change: Change, { now, zone }: Moment): SaveCheckInsOutput['saved'][number] {
  const { entry, row, loggedAt } = change;
  return {
    key: entry.key,
    id: row.id,
    value: storedValue(change),
    confidence: entry.confidence ?? row.confidence,
    lastCheckIn: toIso(civilDateIn(zone)(loggedAt ?? now)),
  };
}
