import type { Browser, Page } from 'playwright-core';
import type { CheckInView } from '../../../sidebar/check-in/check-in-view.ts';
import type { CallInput } from '../../../src/schema/calls.ts';
import { type Call, openPage, type PageOptions, type Reply, type SidebarPage } from '../sidebar-page.ts';
import { answerOf } from './company.ts';

interface CheckInPage extends SidebarPage {
  /** The entries of each save. */
  saves(): readonly CallInput<'saveCheckIns'>['entries'][];
}

export async function openSidebar(
  browser: Browser,
  reply: (call: Call) => Reply | Promise<Reply>,
  options: PageOptions = {},
): Promise<CheckInPage> {
  const opened = await openPage('Sidebar.html', browser, reply, options);
  return {
    ...opened,
    saves: () => opened.calls.flatMap((call) => (call.name === 'saveCheckIns' ? [call.input.entries] : [])),
  };
}

/** The number fields of the cards. */
export const numbers = (page: Page) => page.getByLabel('Now', { exact: true });

/** Answers every call well: the view given, and each save as it was sent. */
export function goodServer(view: CheckInView): (call: Call) => Reply {
  return (call) => {
    switch (call.name) {
      case 'openTables':
        return { ok: true, value: answerOf(view) };
      case 'saveCheckIns':
        return {
          ok: true,
          value: {
            saved: call.input.entries.map(({ key, id, value, confidence }) => ({
              key,
              id,
              value,
              confidence,
              lastCheckIn: view.today,
            })),
          },
        };
      default:
        return { ok: true, value: { text: 'Done.' } };
    }
  };
}
