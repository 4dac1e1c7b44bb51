import type { Area } from '../grid/grid.ts';
import type { Context } from './context.ts';
import { rangeStyle } from './range-style.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** Several areas of one sheet that get the same look by one call. */
export function createRangeList(context: Context, sheetId: string, areas: readonly Area[]): RangeList {
  const ranges = (): Range[] => areas.map((area) => context.range(sheetId, area));
  const looks = areas.map((area) =>
    rangeStyle({ context, sheetId, area, self: () => context.range(sheetId, area) }),
  );
  const self: RangeList = context.fake<RangeList>('RangeList', {
    getRanges: ranges,
    activate() {
      context.grid.select(sheetId, ...areas);
      return self;
    },
    setBackground: (color) => each((look) => look.setBackground?.(color)),
    setFontColor: (color) => each((look) => look.setFontColor?.(color)),
    setFontWeight: (weight) => each((look) => look.setFontWeight?.(weight)),
    setFontStyle: (style) => each((look) => look.setFontStyle?.(style)),
    setFontSize: (size) => each((look) => look.setFontSize?.(size)),
    setNumberFormat: (pattern) => each((look) => look.setNumberFormat?.(pattern)),
    setHorizontalAlignment: (alignment) => each((look) => look.setHorizontalAlignment?.(alignment)),
    setVerticalAlignment: (alignment) => each((look) => look.setVerticalAlignment?.(alignment)),
    setWrap: (wrap) => each((look) => look.setWrap?.(wrap)),
  });
  function each(change: (look: (typeof looks)[number]) => unknown): RangeList {
    for (const look of looks) change(look);
    return self;
  }
  return self;
}
