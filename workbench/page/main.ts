import './style.css';
import type { Host } from '../host/contract.ts';
import { addOnDialog } from './add-on-dialog.ts';
import type { FrameWorld } from './add-on-frame.ts';
import type { Autosave } from './autosave.ts';
import { busySign } from './busy-sign.ts';
import { showCharts } from './chart-layer.ts';
import { element } from './element.ts';
import { keepSaved } from './keeping.ts';
import { forgetWorkbook } from './kept-workbook.ts';
import { sentenceOf, showMessage } from './message-bar.ts';
import { readPageOptions } from './page-options.ts';
import { askForFreshStart } from './reset-dialog.ts';
import { showSaveState } from './save-state.ts';
import { type Session, startSession } from './session.ts';
import { sidebarPanel } from './sidebar-panel.ts';
import { sidebarStorage } from './sidebar-storage.ts';
import { pageStage } from './stage.ts';
import './test-hook.ts';

const DAMAGED =
  'The workbook kept in this browser could not be opened. It is left as it is; this empty one is not saved until you reset.';

const messages = element('messages', HTMLDivElement);
const curtain = element('curtain', HTMLParagraphElement);
const gridArea = element('grid', HTMLDivElement);
const working = busySign(element('busy', HTMLSpanElement));
const sidebarKept = sidebarStorage(localStorage);

let session: Session | undefined;
let saving: Autosave | undefined;

const report = (error: unknown) => showMessage(messages, sentenceOf(error));

async function act<Result>(work: (host: Host) => Promise<Result>): Promise<Result> {
  if (!session) throw new Error('The workbook is still being opened. Try again in a moment.');
  try {
    return await working.during(work(session.host));
  } finally {
    // Properties are part of the workbook too, and change without the grid.
    saving?.changed();
  }
}

async function progress(text: string): Promise<void> {
  curtain.textContent = text;
  await new Promise((painted) => setTimeout(painted, 50));
}

async function reset(): Promise<void> {
  const choice = await askForFreshStart();
  if (!choice) return;
  saving?.stop();
  forgetWorkbook(localStorage);
  sidebarKept.clear();
  const address = new URL(location.href);
  if (choice === 'empty') address.searchParams.set('empty', '');
  else address.searchParams.delete('empty');
  history.replaceState(null, '', address);
  location.reload();
}

async function start(): Promise<void> {
  const world: FrameWorld = {
    storage: sidebarKept,
    call: (name, args) => act((host) => host.callFromSidebar(name, args)),
    focusGrid: () => session?.grid.focus(),
    report,
  };
  const stage = pageStage(sidebarPanel(world), addOnDialog(world), (name) => {
    act((host) => host.runMenuItem(name)).catch(report);
  });
  session = await startSession({
    options: readPageOptions(location.search),
    stage,
    gridArea,
    progress,
    report,
  });
  window.milepost.host = session.host;
  showCharts(session.grid, session.host, report);
  element('workbook-name', HTMLHeadingElement).textContent = session.name;
  document.title = `${session.name} – Milepost`;
  if (session.start === 'damaged') {
    showSaveState(element('save-state', HTMLSpanElement), 'paused');
    showMessage(messages, DAMAGED, { caption: 'Reset', act: reset });
  } else {
    saving = keepSaved(session.name, session);
    if (session.start === 'fresh') saving.changed();
  }
  curtain.hidden = true;
  performance.mark('ready');
}

addEventListener('error', (event) => report(event.error ?? event.message));
addEventListener('unhandledrejection', (event) => report(event.reason));
element('reset', HTMLButtonElement).addEventListener('click', () => void reset());

const ready = start();
window.milepost = { host: undefined, ready };
ready.catch((error) => {
  curtain.textContent = 'The workbook could not be opened.';
  report(error);
});
