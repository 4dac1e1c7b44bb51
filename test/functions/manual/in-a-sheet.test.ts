import { expect, test } from 'vitest';
import { manual } from '../../../src/functions/manual/manual.ts';
import type { ManualExample } from '../../../src/schema/function-manual.ts';
import { type OpenAddOn, openAddOn } from '../../gas/open-add-on.ts';

const { sections, native } = manual();

/** Below the cells of every example. */
const FORMULA_ROW = 20;

/** Types a formula into a new tab with the cells that it reads, and gives what it fills, a row and a column beyond. */
async function typed({ host, file }: OpenAddOn, { formula, cells, result }: ManualExample) {
  const sheet = file.insertSheet();
  for (const { range, cells: contents } of cells) {
    sheet.getRange(range).setValues(contents.map((row) => [...row]));
  }
  await host.settle();
  const block = blockOf(result);
  await host.type(`${sheet.getName()}!A${FORMULA_ROW}`, formula);
  const [height, width] = [block.length + 1, (block[0]?.length ?? 0) + 1];
  return sheet.getRange(FORMULA_ROW, 1, height, width).getValues().map(rounded);
}

function blockOf(result: ManualExample['result']): readonly (readonly unknown[])[] {
  return typeof result === 'object' ? result : [[result]];
}

/** The block that an example promises, with blanks around it. */
function promised({ result }: ManualExample): unknown[][] {
  const rows = blockOf(result).map((row) => [...row, '']);
  return [...rows, (rows[0] ?? []).map(() => '')].map(rounded);
}

/** Numbers to 12 digits, since 0.3 is stored in more ways than one. */
function rounded(row: readonly unknown[]): unknown[] {
  return row.map((cell) => (typeof cell === 'number' ? Number(cell.toPrecision(12)) : cell));
}

test.each(sections)('$name gives in a sheet what its examples say', async ({ examples }) => {
  const addOn = await openAddOn();
  for (const example of examples)
    expect(await typed(addOn, example), example.says).toEqual(promised(example));
});

test.each(sections)('$name works together with the functions of Sheets', async ({ together }) => {
  const addOn = await openAddOn();
  expect(together.length).toBeGreaterThanOrEqual(2);
  for (const example of together)
    expect(await typed(addOn, example), example.says).toEqual(promised(example));
});

test.each(native)('of Sheets alone: $says', async (example) => {
  expect(await typed(await openAddOn(), example)).toEqual(promised(example));
});
