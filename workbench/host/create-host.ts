import type { Grid } from '../grid/grid.ts';
import { printed } from '../grid/number-format.ts';
import { cellFormats } from './cell-values.ts';
import { chartModel } from './chart-model.ts';
import { scriptDate } from './clock.ts';
import { type Context, createContext } from './context.ts';
import type { AuthMode, Host, HostOptions, Menu } from './contract.ts';
import { customFunctions } from './custom-functions.ts';
import { createExecution } from './execution.ts';
import { createExtras, forgetSheet, shiftExtras } from './extras.ts';
import { createLedger } from './ledger.ts';
import { loadCode } from './load-code.ts';
import { createRange } from './range.ts';
import { createServices } from './services.ts';
import { createSheet } from './sheet.ts';
import { arriving, leaving } from './sidebar-call.ts';
import { createSpreadsheet, placed } from './spreadsheet.ts';

/** Starts the add-on over a grid that holds no workbook yet: its functions are defined first, then `saved` is loaded. */
export async function createHost(options: HostOptions, grid: Grid): Promise<Host> {
  const ledger = createLedger();
  const execution = createExecution(ledger);
  const ScriptDate = scriptDate(options.clock, options.scriptZone);
  const formats = cellFormats(options.spreadsheetZone, (instant) => new ScriptDate(instant));
  const extras = createExtras(options.saved?.extras);
  const chartListeners: (() => void)[] = [];
  const chartsChanged = () => {
    for (const listener of chartListeners) listener();
  };
  const context = createContext(
    { options, grid, execution, extras, formats, chartsChanged },
    { range: createRange, sheet: createSheet, spreadsheet: createSpreadsheet },
  );
  let menu: Menu | undefined;
  const { globals, locks } = createServices(context, (added) => {
    menu = added;
    options.stage.menuChanged(added);
  });
  execution.onEnd(locks.releaseAll);
  const functions = loadCode(options.addOn.code, { ...globals, Date: ScriptDate });

  grid.define(customFunctions(options.addOn, functions, formats, execution));
  grid.load(options.saved?.grid);
  grid.onStructure((change) => shiftExtras(extras, change));
  await grid.settle();

  const find = (a1: string) => finding(context, a1);

  async function run(mode: AuthMode, name: string, args: readonly unknown[]): Promise<unknown> {
    const call = functions.get(name);
    if (!call) throw new Error(`Script function not found: ${name}`);
    // A person may choose the next item while the last one's formulas are still being computed.
    await grid.settle();
    try {
      return await execution.during(mode, () => call(...args));
    } finally {
      await grid.settle();
    }
  }

  return {
    ledger,
    get menu() {
      return menu;
    },
    async open(authMode) {
      if (functions.has('onOpen')) await run(authMode, 'onOpen', [{ authMode }]);
    },
    async runMenuItem(name) {
      await run('FULL', name, []);
    },
    async callFromSidebar(name, args) {
      if (name.endsWith('_') || !functions.has(name))
        throw new Error(`google.script.run.${name} is not a function`);
      return leaving(await run('FULL', name, arriving(args)));
    },
    settle: () => grid.settle(),
    async type(a1, text) {
      const { sheetId, area } = find(a1);
      const sheet = context.sheet(sheetId);
      const [[cell]] = [sheet.read({ ...area, rows: 1, columns: 1 }).flat()];
      sheet.write({ ...area, rows: 1, columns: 1 }, [[formats.entryOf(text, cell?.pattern ?? '')]]);
      await grid.settle();
    },
    shown(a1) {
      const { sheetId, area } = find(a1);
      const contents = context.sheet(sheetId).read(area);
      return contents.map((row) => row.map(({ value, pattern }) => printed(value, pattern)));
    },
    values(a1) {
      const { sheetId, area } = find(a1);
      return context
        .sheet(sheetId)
        .read(area)
        .map((row) => row.map(formats.cellValue));
    },
    contents(a1) {
      const { sheetId, area } = find(a1);
      return context.sheet(sheetId).read(area);
    },
    errorAt(a1) {
      const { sheetId, area } = find(a1);
      const [cell] = context
        .sheet(sheetId)
        .read({ ...area, rows: 1, columns: 1 })
        .flat();
      return cell?.value === '#ERROR!' ? grid.errorAt(sheetId, area.row, area.column) : undefined;
    },
    charts() {
      const known = new Set(grid.sheets().map(({ id }) => id));
      return extras.charts
        .filter(({ sheetId }) => known.has(sheetId))
        .map((record) => chartModel(context, record));
    },
    onCharts: (listener) => void chartListeners.push(listener),
    holdLock: locks.holdDocument,
    interruptAfter: execution.interruptAfter,
    save() {
      const known = new Set(grid.sheets().map(({ id }) => id));
      for (const { sheetId } of [
        ...extras.metadata,
        ...extras.protections,
        ...extras.groups,
        ...extras.charts,
      ]) {
        if (sheetId !== null && !known.has(sheetId)) forgetSheet(extras, sheetId);
      }
      return { grid: grid.save(), extras: structuredClone(extras) };
    },
    globals: { ...globals, Date: ScriptDate },
    dispose: () => grid.dispose(),
  };
}

function finding(context: Context, a1: string) {
  const found = placed(context, a1);
  if (!found) throw new Error(`No such cells: ${a1}`);
  return found;
}
