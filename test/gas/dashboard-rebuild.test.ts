import { describe, expect, test } from 'vitest';
import { openAddOn, openExample } from './open-add-on.ts';

describe('rebuilding the dashboard', () => {
  test('keeps the chosen KPI', async () => {
    const addOn = await openExample();
    await addOn.host.type('Dashboard!M9', 'Time to fill');
    await addOn.host.runMenuItem('setUpWorkbook');
    expect(addOn.host.shown('Dashboard!M9')).toEqual([['Time to fill']]);
    expect(addOn.host.shown('Dashboard!V3')).toEqual([['Time to fill']]);
  });

  test('takes 15 calls for the Dashboard itself, four of them for cells around the chosen KPI', async () => {
    const addOn = await openAddOn();
    await addOn.host.runMenuItem('setUpWorkbook');
    addOn.host.ledger.clear();
    await addOn.host.runMenuItem('setUpWorkbook');
    const names = addOn.host.ledger.calls.filter(({ kind }) => kind !== 'handle').map(({ name }) => name);
    const charts = names.lastIndexOf('Sheet.updateChart') + 1;
    const looks = [
      'Range.setBackgrounds',
      'Range.setNumberFormats',
      'Range.setHorizontalAlignments',
      'Range.setTextStyles',
    ];
    expect(names.slice(charts - 20, charts)).toEqual([
      // Start is as a whole, too.
      ...looks,
      'Range.setValues',
      ...looks,
      ...Array(4).fill('Range.setValues'),
      'Range.setDataValidation',
      'Sheet.getConditionalFormatRules',
      'Sheet.setConditionalFormatRules',
      'Sheet.getCharts',
      ...Array(3).fill('Sheet.updateChart'),
    ]);
  });

  const calls = new Set<number>();
  test.each([10, 1000])('takes the same number of calls with %i rows as with others', async (rows) => {
    const addOn = await openAddOn();
    await addOn.host.runMenuItem('setUpWorkbook');
    const kpis = addOn.file.getSheetByName('KPIs');
    kpis?.insertRowsAfter(kpis.getMaxRows(), rows);
    const ids = Array.from({ length: rows }, (_, index) => [`K${index + 1}`, `KPI ${index + 1}`]);
    kpis?.getRange(3, 1, rows, 2).setValues(ids);
    await addOn.host.settle();
    addOn.host.ledger.clear();
    await addOn.host.runMenuItem('setUpWorkbook');
    calls.add(addOn.host.ledger.count());
    expect(calls.size).toBe(1);
  });
});
