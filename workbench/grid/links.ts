/** Follows a HYPERLINK that is clicked: to a tab (`#gid=2`, `#gid=2&range=B3`), or out to a page of the web. */
import type { Injector } from '@univerjs/core';
import { deserializeRangeWithSheet } from '@univerjs/engine-formula';
import { HoverManagerService } from '@univerjs/sheets-ui';
import type { Area, Grid } from './grid.ts';

const FIRST_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };

export function followLinks(
  injector: Injector,
  grid: Pick<Grid, 'sheets' | 'select'>,
  container: HTMLElement,
): void {
  const hover = injector.get(HoverManagerService);
  hover.currentRichText$.subscribe((pointed) => {
    container.classList.toggle('over-link', Boolean(pointed?.customRange?.properties?.url));
  });
  hover.currentClickedCell$.subscribe(({ customRange }) => {
    const url = String(customRange?.properties?.url ?? '');
    const place = tabOf(url);
    if (place && grid.sheets().some(({ id, hidden }) => id === place.sheetId && !hidden()))
      grid.select(place.sheetId, place.area);
    else if (/^https?:/.test(url)) window.open(url, '_blank', 'noopener');
  });
}

function tabOf(url: string): { readonly sheetId: string; readonly area: Area } | undefined {
  if (!url.startsWith('#')) return undefined;
  const asked = new URLSearchParams(url.slice(1));
  const sheetId = asked.get('gid');
  return sheetId === null ? undefined : { sheetId, area: areaNamed(asked.get('range')) };
}

function areaNamed(a1: string | null): Area {
  if (!a1) return FIRST_CELL;
  const { startRow, startColumn, endRow, endColumn } = deserializeRangeWithSheet(a1).range;
  const area = {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
  return Object.values(area).every((bound) => bound >= 0) ? area : FIRST_CELL;
}
