import * as z from 'zod/mini';
import { answer, checked } from './gas/answer.ts';
import * as formats from './gas/formats.ts';
import { readLibrary } from './gas/library.ts';
import { addMenu } from './gas/menu.ts';
import { OpenWorkbook } from './gas/open-workbook.ts';
import { type Answer, locked, run, step } from './gas/run.ts';
import { showSidebar } from './gas/sidebar.ts';
import { tell } from './gas/tell.ts';
import { INPUTS } from './schema/call-inputs.ts';
import type { CellsView, FormatView, OpenFormatOutput } from './schema/format-views.ts';
import * as drafting from './workbook/actions/draft-okr.ts';
import * as giving from './workbook/actions/give-ids.ts';
import * as opening from './workbook/actions/open-check-in.ts';
import * as kpis from './workbook/actions/open-kpis.ts';
import * as undrafting from './workbook/actions/remove-draft.ts';
import * as removing from './workbook/actions/remove-kpi-values.ts';
import * as saving from './workbook/actions/save-check-ins.ts';
import * as recording from './workbook/actions/save-kpi-values.ts';
import * as settingUp from './workbook/actions/set-up.ts';
import * as adding from './workbook/library/add-library-kpi.ts';
import type { Library } from './workbook/library/library.ts';
import { loadExample as load, type Runner } from './workbook/library/load-example.ts';

z.config({ jitless: true });

export function onOpen(): void {
  addMenu();
}

export function onInstall(): void {
  addMenu();
}

export function showCheckIn(): void {
  showSidebar('Sidebar');
}

export function showFormat(): void {
  showSidebar('Format');
}

export function showKpiValues(): void {
  showSidebar('KpiValues');
}

export function showKpiGoals(): void {
  showSidebar('KpiGoals');
}

export function setUpWorkbook(): void {
  tell(setUp());
}

export function loadExample(): void {
  const { workbook, now } = here();
  const doing: Runner = (action, input, at) => step(action, input, { workbook, now: at });
  tell(locked(() => load(doing, readLibrary, now, workbook.zone())));
}

export function openCheckIn(input: unknown): Answer<unknown> {
  return answer(INPUTS.openCheckIn, opening.openCheckIn, input);
}

export function saveCheckIns(input: unknown): Answer<unknown> {
  return answer(INPUTS.saveCheckIns, saving.saveCheckIns, input, ({ place }) => place);
}

export function saveKpiValues(input: unknown): Answer<unknown> {
  return answer(INPUTS.saveKpiValues, recording.saveKpiValues, input);
}

export function openKpis(input: unknown): Answer<unknown> {
  return answer(INPUTS.openKpis, kpis.openKpis, input);
}

export function removeKpiValues(input: unknown): Answer<unknown> {
  return answer(INPUTS.removeKpiValues, removing.removeKpiValues, input);
}

export function addLibraryKpi(input: unknown): Answer<unknown> {
  return answer(INPUTS.addLibraryKpi, adding.addLibraryKpi(readLibrary), input);
}

/** From one page of the KPIs to another. */
export function showPage(input: unknown): Answer<object> {
  const { success, data } = z.safeParse(INPUTS.showPage, input);
  if (success) showSidebar(data.page);
  return { ok: true, value: {} };
}

export function openLibrary(): Answer<Pick<Library, 'kpis' | 'templates'>> {
  const { kpis, templates } = readLibrary();
  return { ok: true, value: { kpis, templates } };
}

export function draftOkr(input: unknown): Answer<unknown> {
  return answer(INPUTS.draftOkr, drafting.draftOkr, input);
}

export function removeDraft(input: unknown): Answer<unknown> {
  return answer(INPUTS.removeDraft, undrafting.removeDraft, input);
}

export function giveIds(input: unknown): Answer<unknown> {
  return answer(INPUTS.giveIds, giving.giveIds, input);
}

export function openFormat(): Answer<OpenFormatOutput> {
  return formats.openFormat();
}

export function readCells(input: unknown): Answer<CellsView> {
  return checked(INPUTS.readCells, input, formats.readCells);
}

export function applyFormat(input: unknown): Answer<FormatView> {
  return checked(INPUTS.applyFormat, input, formats.applyFormat);
}

export function removeFormat(input: unknown): Answer<{ id: string }> {
  return checked(INPUTS.removeFormat, input, formats.removeFormat);
}

export function setUp(): Answer<{ text: string }> {
  return run(settingUp.setUp, { plans: readLibrary().plans }, here());
}

const here = () => ({ workbook: new OpenWorkbook(SpreadsheetApp.getActiveSpreadsheet()), now: new Date() });
