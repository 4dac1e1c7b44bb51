import { civilDateIn, toIso } from '../../domain/time/civil-date.ts';
import type { SetUpView } from '../../schema/set-up-views.ts';
import type { Action } from '../action.ts';
import { findHeader } from '../locate.ts';
import { plainCells } from '../plain-cells.ts';
import { HEADS, ownTabOf } from '../set-up-sheets.ts';
import { tableOf } from '../tab.ts';
import { TABLE_NAMES, TABLES } from '../tables.ts';

/** What of ours is there already, so that the dialog offers the rest. */
export const openSetUp: Action<object, SetUpView> = {
  writes: false,
  needs: () => ({ tables: { ...HEADS, settings: 'all' } }),
  decide(seen, _, { now, zone }) {
    const settings = ownTabOf('settings', seen);
    const layout = settings && findHeader('settings', settings, TABLES.settings.knownBy);
    return {
      edits: [],
      output: {
        today: toIso(civilDateIn(zone)(now)),
        tabs: Object.fromEntries(TABLE_NAMES.map((table) => [table, ownTabOf(table, seen)?.name ?? ''])),
        settings: settings && layout ? plainCells(zone)(tableOf(settings, layout)) : [],
      },
    };
  },
};
