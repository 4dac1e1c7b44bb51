import type { Page } from 'playwright-core';
import type { CheckInView } from '../../../sidebar/check-in/check-in-view.ts';
import type { CallInput } from '../../../src/schema/calls.ts';
import {
  type Call,
  type PageOptions,
  type Reply,
  type Server,
  type SidebarPage,
  useSidebar,
} from '../sidebar-page.ts';
import { answerOf } from './company.ts';

interface CheckInPage extends SidebarPage {
  /** The entries of each save. */
  saves(): readonly CallInput<'saveCheckIns'>['entries'][];
}

export function useCheckIn(): (server: Server, options?: PageOptions) => Promise<CheckInPage> {
  const openPage = useSidebar();
  return async (server, options) => {
    const opened = await openPage('Sidebar.html', server, options);
    return { ...opened, saves: () => opened.sent('saveCheckIns').map(({ entries }) => entries) };
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
