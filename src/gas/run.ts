import type { Refusal } from '../schema/calls.ts';
import { type Action, isRefusal, type Needs, refuse, type Seen } from '../workbook/action.ts';
import type { Tab } from '../workbook/tab.ts';
import { TABLE_NAMES, TABLES, type TableName } from '../workbook/tables.ts';
import { applyEdits } from './apply.ts';
import { findLogged } from './logged.ts';
import type { OpenWorkbook } from './open-workbook.ts';

const LOCK_WAIT_MS = 10_000;

/** The clock is handed in, so that the example can be checked in week by week. */
export interface Run {
  readonly workbook: OpenWorkbook;
  readonly now: Date;
}

/** Reads what the action needs, lets it decide, makes its edits. A writing action does all of it under the lock. */
export function run<Input, Output>(action: Action<Input, Output>, input: Input, at: Run): Answer<Output> {
  const work = () => step(action, input, at);
  return action.writes ? locked(work) : work();
}

export type Answer<Output> = Done<Output> | Refusal;

export interface Done<Output> {
  readonly ok: true;
  readonly value: Output;
}

/** For what only one may do at a time; refuses while somebody else does. What was written stands before the next one begins. */
export function locked<Output>(work: () => Answer<Output>): Answer<Output> {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(LOCK_WAIT_MS)) {
    return refuse('Somebody else is saving right now, so nothing was written. Try again in a few seconds.');
  }
  try {
    const answer = work();
    if (answer.ok) SpreadsheetApp.flush();
    return answer;
  } finally {
    lock.releaseLock();
  }
}

/** The same without the lock, for actions that follow one another under one. */
export function step<Input, Output>(
  action: Action<Input, Output>,
  input: Input,
  { workbook, now }: Run,
): Answer<Output> {
  const seen = look(action.needs(input), workbook);
  const decision = action.decide(seen, input, { now, zone: workbook.zone() });
  if (isRefusal(decision)) return decision;
  applyEdits(workbook, decision.edits);
  return { ok: true, value: decision.output };
}

function look(needs: Needs, workbook: OpenWorkbook): Seen {
  const tabs: Partial<Record<TableName, Tab>> = {};
  for (const table of TABLE_NAMES) {
    const part = needs.tables[table];
    const tab = part && workbook.tab(table, TABLES[table].tab, part);
    if (tab) tabs[table] = tab;
  }
  return {
    tabs,
    logged: needs.keys === undefined ? new Map() : findLogged(workbook, tabs, needs.keys),
    mail: needs.mail === true ? Session.getActiveUser().getEmail() : '',
    tabNames: needs.tabNames === true ? workbook.spreadsheet.getSheets().map((sheet) => sheet.getName()) : [],
  };
}
