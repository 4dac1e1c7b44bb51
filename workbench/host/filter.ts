import type { Area } from '../grid/grid.ts';
import type { Context } from './context.ts';

type Filter = GoogleAppsScript.Spreadsheet.Filter;

export function createFilter(context: Context, sheetId: string, area: Area): Filter {
  if (context.sheet(sheetId).filterArea())
    throw new Error('You can’t create a filter in a sheet that already has a filter.');
  context.sheet(sheetId).filter(area);
  return filter(context, sheetId, area);
}

export function filterOf(context: Context, sheetId: string): Filter | null {
  const area = context.sheet(sheetId).filterArea();
  return area ? filter(context, sheetId, area) : null;
}

function filter(context: Context, sheetId: string, area: Area): Filter {
  return context.fake<Filter>('Filter', {
    getRange: () => context.range(sheetId, area),
    remove: () => context.sheet(sheetId).filter(null),
  });
}
