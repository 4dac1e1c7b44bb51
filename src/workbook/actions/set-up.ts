import { civilDateIn, fromIso } from '../../domain/time/civil-date.ts';
import { quarterOf } from '../../domain/time/quarter.ts';
import type { SetUpInput } from '../../schema/calls.ts';
import { type Action, type Decision, type Needs, refuse } from '../action.ts';
import type { Edit } from '../edit.ts';
import { feedEmpty } from '../kpi-feed.ts';
import { columnOf, firstRow, type Layout } from '../layout.ts';
import { cycleRows, type FilledRow, freeRow, type NewCycle, newEntries } from '../new-cycle.ts';
import { placed } from '../placed-cells.ts';
import { HEADS, layoutsOf, type SetUpSheet, sheetOf, wantedPlans } from '../set-up-sheets.ts';
import type { Layouts, PlacedCell, SheetPlan } from '../sheet-plan.ts';
import { withBlanks } from '../with-blanks.ts';

interface Input extends SetUpInput {
  readonly plans: readonly SheetPlan[];
}

/** Makes the tabs that are missing and mends those that are there. A tab that is not ours is never touched. */
export const setUp: Action<Input, { text: string }> = {
  writes: true,
  needs: (): Needs => ({
    tables: { ...HEADS, okrs: 'formulas', settings: 'all' },
    tabNames: true,
  }),
  decide(seen, input, { now, zone }): Decision<{ text: string }> {
    const { plans, teams = [] } = input;
    const sheets = wantedPlans(plans, seen, input).map((plan) => sheetOf(plan, seen));
    const lost = sheets.find((sheet) => sheet.mended === undefined);
    if (lost !== undefined) return refuse(headerIsGone(lost.tab));
    const where = layoutsOf(plans, sheets);
    const isNew = new Map(sheets.map((sheet) => [sheet.plan.table, sheet.isNew]));

    const settings = seen.tabs.settings?.values ?? [];
    const cycle = cycleOf(input) ?? (isNew.get('settings') ? quarterOf(civilDateIn(zone)(now)) : undefined);
    const typed = [
      ...(cycle ? cycleRows(settings, where.settings, cycle) : []),
      ...newEntries(
        settings,
        where.settings,
        'Teams',
        teams.map((name) => ({ Teams: name })),
      ),
    ];
    const hasTeams =
      teams.length > 0 || freeRow(settings, where.settings, 'Teams') > firstRow(where.settings);
    const lists = hasTeams ? where : { ...where, settings: withoutTeams(where.settings) };
    const edits = sheets.map((sheet) => sheetEdit(sheet, where, lists, typed));
    const fed =
      isNew.get('okrs') === false && isNew.has('kpis') ? feedEmpty(seen, where.okrs, where.kpis) : [];
    const text = report(sheets) + (fed.length > 0 ? ` Rows newly fed by a KPI: ${fed.length}.` : '');
    return { edits: [...edits, ...fed, { edit: 'show', table: 'start' }], output: { text } };
  },
};

/** A dropdown over an empty list would mark whatever is typed. */
const withoutTeams = ({ columns, ...settings }: Layout): Layout => ({
  ...settings,
  columns: new Map([...columns].filter(([header]) => header !== 'Teams')),
});

const cycleOf = ({ cycle }: SetUpInput): NewCycle | undefined =>
  cycle && { name: cycle.name, start: fromIso(cycle.start) ?? null, end: fromIso(cycle.end) ?? null };

/** `where` is what formulas name, `lists` what dropdowns offer. */
function sheetEdit(sheet: SetUpSheet, where: Layouts, lists: Layouts, typed: readonly FilledRow[]): Edit {
  const { plan, isNew } = sheet;
  const addedRows = sheet.mended?.addedRows ?? new Set();
  const layout = where[plan.table];
  const isAllOurs = layout.columns.size === 0;
  const cells = plan.cells.flatMap((cell) => {
    const found = placed(cell, layout, where);
    if (isNew || cell.once !== true || addedRows.has(found.row)) return [found];
    return isAllOurs ? [{ ...found, kept: true }] : [];
  });
  if (plan.table === 'settings')
    for (const { row, contents } of typed)
      for (const [header, content] of Object.entries(contents))
        fill(cells, { row, column: columnOf(layout, header), content });
  return {
    edit: 'sheet',
    plan,
    layout,
    where: lists,
    cells: isAllOurs ? withBlanks(plan, cells) : cells,
    isNew,
    added: sheet.mended?.added ?? [],
  };
}

/** A planned cell keeps its style. */
function fill(cells: PlacedCell[], filled: PlacedCell): void {
  const at = cells.findIndex(({ row, column }) => row === filled.row && column === filled.column);
  if (at === -1) cells.push(filled);
  else cells[at] = { ...cells[at], ...filled };
}

function report(sheets: readonly SetUpSheet[]): string {
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
