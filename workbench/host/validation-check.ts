import type { CellEntry, CellValue, Comparison, ValidationRule, ValidationTest } from '../grid/grid.ts';
import { printed, readTyped } from '../grid/number-format.ts';
import { a1Of, parseA1 } from './a1.ts';
import { isBlank } from './cell-values.ts';
import type { Context, PlacedArea } from './context.ts';
import { ruleAt } from './data-validation.ts';

/** A script's value that a rule rejects stops the write, as a person's does. Formulas are let through. */
export function checkAgainstRules(
  context: Context,
  { sheetId, area }: PlacedArea,
  entries: readonly (readonly CellEntry[])[],
): void {
  const rules = context
    .sheet(sheetId)
    .validations()
    .filter(({ allowInvalid }) => !allowInvalid);
  if (rules.length === 0) return;
  for (const [down, row] of entries.entries()) {
    for (const [across, entry] of row.entries()) {
      const at = { row: area.row + down, column: area.column + across };
      const rule = ruleAt(rules, at.row, at.column);
      if (rule && !entry.formula && !isBlank(entry.value) && !accepts(context, rule, entry.value)) {
        const cell = a1Of({ ...at, rows: 1, columns: 1 });
        throw new Error(
          `The data you entered in cell ${cell} violates the data validation rules set on this cell.${hint(rule)}`,
        );
      }
    }
  }
}

function hint({ test, help }: ValidationRule): string {
  if (help) return ` ${help}`;
  return test.kind === 'list' ? ` Please enter one of the following values: ${test.items.join(', ')}.` : '';
}

function accepts(context: Context, { test }: ValidationRule, value: CellValue): boolean {
  switch (test.kind) {
    case 'list':
      return test.items.includes(printed(value, ''));
    case 'range':
      return choices(context, test.reference).includes(printed(value, ''));
    case 'checkbox':
      return test.checked === undefined
        ? typeof value === 'boolean'
        : [test.checked, test.unchecked].includes(printed(value, ''));
    case 'number':
    case 'date':
      return typeof value === 'number' && compares(test, value);
    default:
      return true;
  }
}

function choices(context: Context, reference: string): string[] {
  const sheets = context.grid.sheets();
  const named = (name: string | undefined) => sheets.find((sheet) => sheet.name() === name);
  const address = parseA1(
    reference.replaceAll('$', ''),
    (name) => named(name)?.size() ?? { rows: 1, columns: 1 },
  );
  const sheet = named(address?.sheetName);
  if (!address || !sheet) return [];
  return sheet
    .read(address.area)
    .flat()
    .map(({ value, pattern }) => printed(value, pattern));
}

const COMPARE: Readonly<Record<Comparison, (value: number, first: number, second: number) => boolean>> = {
  between: (value, first, second) => value >= first && value <= second,
  notBetween: (value, first, second) => value < first || value > second,
  equal: (value, first) => value === first,
  notEqual: (value, first) => value !== first,
  greaterThan: (value, first) => value > first,
  greaterThanOrEqual: (value, first) => value >= first,
  lessThan: (value, first) => value < first,
  lessThanOrEqual: (value, first) => value <= first,
};

/** The engine keeps the bounds of a date rule as dates in text. */
function boundOf(text: string): number {
  const number = Number(text);
  return Number.isNaN(number) ? Number(readTyped(text)?.value ?? 0) : number;
}

function compares(test: Extract<ValidationTest, { kind: 'number' | 'date' }>, value: number): boolean {
  const [first = 0, second = 0] = test.bounds.map(boundOf);
  return COMPARE[test.comparison](test.kind === 'date' ? Math.floor(value) : value, first, second);
}
