import { printed } from '../grid/number-format.ts';
import type { Built } from './fake.ts';
import type { RangeTarget } from './range.ts';
import { readFresh } from './range-values.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Finder = GoogleAppsScript.Spreadsheet.TextFinder;

interface Search {
  readonly text: string;
  readonly wholeCell: boolean;
  readonly matchCase: boolean;
  readonly isPattern: boolean;
  readonly inFormulas: boolean;
}

export function rangeFind(target: RangeTarget): Built<Range> {
  const start = { wholeCell: false, matchCase: false, isPattern: false, inFormulas: false };
  return { createTextFinder: (text) => finder(target, { ...start, text }) };
}

function finder(target: RangeTarget, start: Search): Finder {
  const { context, sheetId } = target;
  let search = start;
  let last = -1;
  const change = (part: Partial<Search>): Finder => {
    search = { ...search, ...part };
    return self;
  };
  const found = () =>
    matches(target, search).map((at) => context.range(sheetId, { ...at, rows: 1, columns: 1 }));

  const self: Finder = context.fake<Finder>('TextFinder', {
    matchEntireCell: (wholeCell) => change({ wholeCell }),
    matchCase: (matchCase) => change({ matchCase }),
    useRegularExpression: (isPattern) => change({ isPattern }),
    matchFormulaText: (inFormulas) => change({ inFormulas }),
    findAll: found,
    findNext() {
      last += 1;
      return found()[last] ?? null;
    },
  });
  return self;
}

function matches(target: RangeTarget, search: Search): { row: number; column: number }[] {
  const { context, sheetId, area } = target;
  const contents = search.inFormulas ? context.sheet(sheetId).read(area) : readFresh(context, target);
  const test = tester(search);
  return contents.flatMap((row, down) =>
    row.flatMap(({ value, pattern, formula }, across) => {
      const text = search.inFormulas && formula ? formula : printed(value, pattern);
      return test(text) ? [{ row: area.row + down, column: area.column + across }] : [];
    }),
  );
}

function tester({ text, wholeCell, matchCase, isPattern }: Search): (cell: string) => boolean {
  const source = isPattern ? text : text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const pattern = new RegExp(wholeCell ? `^(?:${source})$` : source, matchCase ? '' : 'i');
  return (cell) => cell !== '' && pattern.test(cell);
}
