import { answered, checked } from './gas/answer.ts';
import * as formats from './gas/formats.ts';
import { readLibrary } from './gas/library.ts';
import { addMenu } from './gas/menu.ts';
import { openWorkbook } from './gas/open-workbook.ts';
import { type Answer, locked, run, step } from './gas/run.ts';
import { showDialog, showSidebar } from './gas/sidebar.ts';
import { tell } from './gas/tell.ts';
import * as inputs from './schema/call-inputs.ts';
import * as bringing from './workbook/actions/bring-kpis.ts';
import * as drafting from './workbook/actions/draft-okr.ts';
import * as giving from './workbook/actions/give-ids.ts';
import * as asking from './workbook/actions/open-set-up.ts';
import * as opening from './workbook/actions/open-tables.ts';
import * as removing from './workbook/actions/remove-kpi-values.ts';
import * as saving from './workbook/actions/save-check-ins.ts';
import * as recording from './workbook/actions/save-kpi-values.ts';
import * as planning from './workbook/actions/save-okrs.ts';
import * as settingUp from './workbook/actions/set-up.ts';
import * as adding from './workbook/library/add-library-kpi.ts';
import type { Library } from './workbook/library/library.ts';
import { loadExample as load, type Runner } from './workbook/library/load-example.ts';

export function onOpen(): void {
  addMenu();
}

export function onInstall(): void {
  addMenu();
}

export function showCheckIn(): void {
  showSidebar('Sidebar');
}

export function showReview(): void {
  showSidebar('Review');
}

export function showFormat(): void {
  showSidebar('Format');
}

export function showPlan(): void {
  showSidebar('Plan');
}

export function showKpiValues(): void {
  showSidebar('KpiValues');
}

export function showKpiGoals(): void {
  showSidebar('KpiGoals');
}

export function showSetUp(): void {
  showDialog('SetUp', 'Set up this workbook');
}

/** The repair without questions, for a button or macro of somebody's own. */
export function setUpWorkbook(): void {
  tell(setUp({}));
}

export function loadExample(): void {
  const { workbook, now } = here();
  const doing: Runner = (action, input, at) => step(action, input, { workbook, now: at });
  tell(locked(() => load(doing, readLibrary, now, workbook.zone())));
}

export const openTables = answered(inputs.openTables, opening.openTables);
export const saveCheckIns = answered(inputs.saveCheckIns, saving.saveCheckIns, ({ place }) => place);
export const saveKpiValues = answered(inputs.saveKpiValues, recording.saveKpiValues);
export const removeKpiValues = answered(inputs.saveKpiValues, removing.removeKpiValues);
export const addLibraryKpi = answered(inputs.addLibraryKpi, adding.addLibraryKpi(readLibrary));
export const draftOkr = answered(inputs.draftOkr, drafting.draftOkr);
export const saveOkrs = answered(inputs.saveOkrs, planning.saveOkrs);
export const giveIds = answered(inputs.nothing, giving.giveIds);

export const openFormat = formats.openFormat;
export const readCells = checked(inputs.readCells, formats.readCells);
export const applyFormat = checked(inputs.applyFormat, formats.applyFormat);
export const removeFormat = checked(inputs.removeFormat, formats.removeFormat);

/** From one page to another of its group. */
export const showPage = checked(inputs.showPage, ({ page }) => {
  showSidebar(page);
  return { ok: true, value: {} };
});

export function openLibrary(): Answer<Pick<Library, 'kpis' | 'templates'>> {
  const { kpis, templates } = readLibrary();
  return { ok: true, value: { kpis, templates } };
}

export const openSetUp = answered(inputs.nothing, asking.openSetUp);
export const setUp = checked(inputs.setUp, (input) =>
  run(settingUp.setUp, { ...input, plans: readLibrary().plans }, here()),
);
export const addKpis = answered(inputs.addKpis, bringing.bringKpis);

const here = () => ({ workbook: openWorkbook(SpreadsheetApp.getActiveSpreadsheet()), now: new Date() });
