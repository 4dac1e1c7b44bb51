import type { BuiltAddOn, SavedWorkbook, Stage } from '../host/contract.ts';
import { fetchBuiltAddOn, hasFunction } from './built-add-on.ts';
import { findWorkbook, type KeptWorkbook } from './kept-workbook.ts';
import { type OpenWorkbook, openWorkbook } from './open-workbook.ts';
import type { PageOptions } from './page-options.ts';

/** The add-on's own command that fills an empty workbook. */
const EXAMPLE = 'loadExample';

export interface Session extends OpenWorkbook {
  readonly name: string;
  /** `damaged`: a workbook is kept but did not open. */
  readonly start: 'fresh' | 'kept' | 'damaged';
}

export interface SessionWorld {
  readonly options: PageOptions;
  readonly stage: Stage;
  readonly gridArea: HTMLElement;
  /** Says what takes long, and returns once that is on screen. */
  progress(text: string): Promise<void>;
  report(error: unknown): void;
}

/** Opens the workbook kept in this browser, or else a new one with the example in it. */
export async function startSession(world: SessionWorld): Promise<Session> {
  const addOn = await fetchBuiltAddOn('dist');
  const found = findWorkbook(localStorage);
  if (found.kind === 'workbook') {
    const session = await openKept(world, addOn, found.kept).catch(() => undefined);
    if (session) return session;
  }
  const opened = await open(world, addOn);
  if (found.kind !== 'nothing') return { ...opened, name: 'Untitled workbook', start: 'damaged' };
  const filled = !world.options.empty && (await fill(world, addOn, opened));
  return { ...opened, name: filled ? 'Example workbook' : 'Untitled workbook', start: 'fresh' };
}

async function openKept(world: SessionWorld, addOn: BuiltAddOn, kept: KeptWorkbook): Promise<Session> {
  const opened = await open(world, addOn, kept.workbook);
  const { sheetId, area } = kept.selection;
  opened.grid.select(sheetId, area);
  return { ...opened, name: kept.name, start: 'kept' };
}

async function fill(world: SessionWorld, addOn: BuiltAddOn, { host }: OpenWorkbook): Promise<boolean> {
  if (!hasFunction(addOn, EXAMPLE)) return false;
  await world.progress('Setting up the example…');
  try {
    await host.runMenuItem(EXAMPLE);
    return true;
  } catch (error) {
    world.report(error);
    return false;
  }
}

function open(world: SessionWorld, addOn: BuiltAddOn, saved?: SavedWorkbook): Promise<OpenWorkbook> {
  const { clock, userEmail } = world.options;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const options = { addOn, stage: world.stage, clock, spreadsheetZone: zone, scriptZone: zone, userEmail };
  return openWorkbook(world.gridArea, saved ? { ...options, saved } : options);
}
