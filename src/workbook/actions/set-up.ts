import { type CivilDate, civilDateIn } from '../../domain/time/civil-date.ts';
import { quarterOf } from '../../domain/time/quarter.ts';
import { type Action, type Decision, type Needs, refuse, type Seen } from '../action.ts';
import type { Edit } from '../edit.ts';
import { feedEmpty } from '../kpi-feed.ts';
import { columnOf, type Layout } from '../layout.ts';
import { bearsOurMarks } from '../locate.ts';
import { type Mended, mendedLayout, newLayout } from '../mended-layout.ts';
import { placed } from '../placed-cells.ts';
import { settingRow } from '../settings-cells.ts';
import type { Layouts, PlacedCell, SheetPlan } from '../sheet-plan.ts';
import { TABLES } from '../tables.ts';
import { withBlanks } from '../with-blanks.ts';

/** Makes the tabs that are missing and mends those that are there. A tab that is not ours is never touched. */
export const setUp: Action<{ plans: readonly SheetPlan[] }, { text: string }> = {
  writes: true,
  needs: (): Needs => ({
    tables: {
      start: 'head',
      dashboard: 'head',
      okrs: 'formulas',
      kpis: 'head',
      kpiData: 'head',
      checkIns: 'head',
      settings: 'all',
    },
    tabNames: true,
  }),
  decide(seen, { plans }, moment): Decision<{ text: string }> {
    const sheets = plans.map((plan) => sheetOf(plan, seen));
    const lost = sheets.find((sheet) => sheet.mended === undefined);
    if (lost !== undefined) return refuse(headerIsGone(lost.tab));
    const where = layoutsOf(sheets);
    const today = civilDateIn(moment.zone)(moment.now);
    const edits = sheets.map((sheet) => sheetEdit(sheet, where, today));
    const hasOkrs = sheets.some(({ plan, isNew }) => plan.table === 'okrs' && !isNew);
    const fed = hasOkrs ? feedEmpty(seen, where.okrs, where.kpis) : [];
    const text = report(sheets) + (fed.length > 0 ? ` Rows newly fed by a KPI: ${fed.length}.` : '');
    return { edits: [...edits, ...fed, { edit: 'show', table: 'start' }], output: { text } };
  },
};

interface Sheet {
  readonly plan: SheetPlan;
  readonly tab: string;
  readonly isNew: boolean;
  readonly mended: Mended | undefined;
}

function sheetOf(plan: SheetPlan, seen: Seen): Sheet {
  const tab = seen.tabs[plan.table];
  if (tab !== undefined && (tab.isKnown || bearsOurMarks(plan.table, tab))) {
    const isEmpty = tab.values.every((row) => row.every((cell) => cell === ''));
    return isEmpty
      ? { plan, tab: tab.name, isNew: true, mended: newLayout(plan, tab.name) }
      : { plan, tab: tab.name, isNew: false, mended: mendedLayout(plan, tab) };
  }
  const name = freeName(TABLES[plan.table].tab, seen.tabNames);
  return { plan, tab: name, isNew: true, mended: newLayout(plan, name) };
}

function freeName(wanted: string, taken: readonly string[]): string {
  const isTaken = (name: string) => taken.some((other) => other.toLowerCase() === name.toLowerCase());
  if (!isTaken(wanted)) return wanted;
  let name = `${wanted} (Milepost)`;
  for (let count = 2; isTaken(name); count++) name = `${wanted} (Milepost ${count})`;
  return name;
}

/** Every table has a plan, so every layout is there. */
function layoutsOf(sheets: readonly Sheet[]): Layouts {
  const layouts = sheets.map(
    ({ plan, mended }) => [plan.table, (mended ?? newLayout(plan, TABLES[plan.table].tab)).layout] as const,
  );
  return Object.fromEntries(layouts) as Layouts;
}

function sheetEdit(sheet: Sheet, where: Layouts, today: CivilDate): Edit {
  const { plan, isNew } = sheet;
  const addedRows = sheet.mended?.addedRows ?? new Set();
  const layout = where[plan.table];
  const isAllOurs = layout.columns.size === 0;
  const cells = plan.cells.flatMap((cell) => {
    const found = placed(cell, layout, where);
    if (isNew || cell.once !== true || addedRows.has(found.row)) return [found];
    return isAllOurs ? [{ ...found, kept: true }] : [];
  });
  if (isNew && plan.table === 'settings') cells.push(...firstCycle(layout, today));
  return {
    edit: 'sheet',
    plan,
    layout,
    where,
    cells: isAllOurs ? withBlanks(plan, cells) : cells,
    isNew,
    added: sheet.mended?.added ?? [],
  };
}

/** The quarter that runs today, to begin with. */
function firstCycle(settings: Layout, today: CivilDate): readonly PlacedCell[] {
  const quarter = quarterOf(today);
  const row = settings.headerRow + 1;
  const cell = (header: string, content: string | number): PlacedCell => ({
    row,
    column: columnOf(settings, header),
    content,
  });
  return [
    cell('Name', quarter.name),
    cell('Start', quarter.start),
    cell('End', quarter.end),
    cell('State', 'running'),
    {
      row: settingRow(settings, 'Current cycle'),
      column: columnOf(settings, 'Value'),
      content: quarter.name,
    },
  ];
}

function report(sheets: readonly Sheet[]): string {
  const made = sheets.filter((sheet) => sheet.isNew).map((sheet) => sheet.tab);
  const mended = sheets.flatMap((sheet) =>
    (sheet.mended?.added ?? []).map((header) => `column "${header}" in ${sheet.tab}`),
  );
  if (made.length === sheets.length) return `Milepost is set up: ${made.join(', ')}.`;
  const added = [...made.map((tab) => `the ${tab} tab`), ...mended];
  if (added.length > 0)
    return `Added ${added.join(', ')}. Formulas, colours and checks were renewed; nothing typed was changed.`;
  return 'Everything is in place. Formulas, colours and checks were renewed; nothing typed was changed.';
}

const headerIsGone = (tab: string): string =>
  `The ${tab} tab has lost its header row. Bring it back (Edit > Undo, or File > Version history), or delete the tab and set up again to start a new one.`;
