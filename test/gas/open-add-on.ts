/** The built add-on, as it is pushed, in the headless host. One at a time: the engine's caches are the process's. */
import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished } from 'vitest';
import { type CheckInView, checkInView } from '../../sidebar/check-in/check-in-view.ts';
import {
  CALLS,
  type CallAnswer,
  type CallInput,
  type CallName,
  type CheckInEntry,
  type Refusal,
} from '../../src/schema/calls.ts';
import type { FunctionCard } from '../../src/schema/function-card.ts';
import type * as Headless from '../../workbench/headless.ts';
import type { Host, HostOptions, SavedWorkbook } from '../../workbench/host/contract.ts';

const built = pathToFileURL('workbench/dist/headless.mjs').href;
const headless: typeof Headless = await import(/* @vite-ignore */ built);
const text = (file: string): string => readFileSync(`dist/${file}`, 'utf8');
const functions: FunctionCard[] = JSON.parse(text('functions.json'));
const html = readdirSync('dist').filter((file) => file.endsWith('.html'));
const pages = Object.fromEntries(html.map((file) => [file.replace('.html', ''), text(file)]));
export const ADD_ON = { code: text('Code.js'), pages, functions };

export const NOW = new Date('2026-11-12T09:00:00Z');

export interface OpenAddOn {
  readonly host: Host;
  /** Alerts and toasts, the last one last. */
  readonly said: string[];
  readonly app: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly file: GoogleAppsScript.Spreadsheet.Spreadsheet;
  call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallAnswer<Name>>;
  /** The check-in as the page shows it, of a person or else of the account. */
  opened(person: string | null): Promise<CheckInView | Refusal>;
  /** The check-in of a person, which has to open. */
  view(person?: string): Promise<CheckInView>;
  /** Saves one entry of Maya's, as the sidebar would. */
  save(place: CheckInView['place'], change: Partial<CheckInEntry>): Promise<CallAnswer<'saveCheckIns'>>;
}

export async function openAddOn(options: Partial<HostOptions> = {}): Promise<OpenAddOn> {
  const addOn = await started(options);
  onTestFinished(() => addOn.host.dispose());
  return addOn;
}

async function started(options: Partial<HostOptions>): Promise<OpenAddOn> {
  const said: string[] = [];
  const host = await headless.startHeadless({
    addOn: ADD_ON,
    clock: () => NOW,
    spreadsheetZone: 'Europe/Berlin',
    scriptZone: 'Etc/UTC',
    userEmail: 'maya@example.com',
    ...options,
    stage: {
      alert: (_title, words) => {
        said.push(words);
        return 'OK';
      },
      prompt: () => ({ button: 'CANCEL', text: '' }),
      toast: (words) => void said.push(words),
      showSidebar: () => undefined,
      showDialog: () => undefined,
      closeSidebar: () => undefined,
      menuChanged: () => undefined,
    },
  });
  return opened(host, said);
}

function opened(host: Host, said: string[]): OpenAddOn {
  const { SpreadsheetApp } = host.globals as { SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp };
  const call: OpenAddOn['call'] = async (name, input) => {
    const answer = await host.callFromSidebar(name, [input]);
    // What the sidebar counts on, word by word; a field more is as wrong as one less.
    expect(CALLS[name].output.parse(answer)).toEqual(answer);
    return answer as CallAnswer<typeof name>;
  };
  const checkInOf: OpenAddOn['opened'] = async (person) => {
    const answer = await call('openTables', { tables: ['okrs', 'checkIns'], mail: person === null });
    return answer.ok ? checkInView(answer.value, person) : answer;
  };
  return {
    host,
    said,
    app: SpreadsheetApp,
    file: SpreadsheetApp.getActiveSpreadsheet(),
    call,
    opened: checkInOf,
    async view(person = 'Maya Lind') {
      const view = await checkInOf(person);
      if ('text' in view) throw new Error(view.text);
      return view;
    },
    save: (place, change) =>
      call('saveCheckIns', { place, who: 'Maya Lind', entries: [{ ...ENTRY, ...change }] }),
  };
}

const ENTRY: CheckInEntry = {
  key: 'test-key-0001',
  id: 'KR7',
  value: 34,
  confidence: 6,
  comment: 'Two plan alone already',
  blocker: '',
  evidence: '',
  corrects: null,
};

/** Made once a test file, then opened from its saved form. */
let example: SavedWorkbook | undefined;

export async function openExample(options: Partial<HostOptions> = {}): Promise<OpenAddOn> {
  example ??= await madeExample();
  return openAddOn({ saved: structuredClone(example), ...options });
}

/** For many calls in a row that don't read it: the grid would compute it again after each. */
export function withoutDashboard(addOn: OpenAddOn): OpenAddOn {
  const dashboard = addOn.file.getSheetByName('Dashboard');
  if (dashboard !== null) addOn.file.deleteSheet(dashboard);
  return addOn;
}

const madeExample = (): Promise<SavedWorkbook> =>
  closedAfter(async ({ host }) => {
    await host.runMenuItem('loadExample');
    return host.save();
  });

/** What a test compares with, from an add-on that is closed before its own is opened. */
export async function closedAfter<Found>(look: (addOn: OpenAddOn) => Promise<Found>): Promise<Found> {
  const addOn = await started({});
  try {
    return await look(addOn);
  } finally {
    addOn.host.dispose();
  }
}
