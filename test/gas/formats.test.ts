import { describe, expect, test } from 'vitest';
import { ruleFormulas } from '../../sidebar/format/rule-formula.ts';
import { addOwn, inputFor, LEGEND, lookOf, ownSheet, PERCENT, type Sheet } from './own-sheet.ts';

describe('a format', () => {
  test('is three rules behind those of the person, and a legend below their note', async () => {
    const { addOn, sheet } = await ownSheet();
    addOwn(addOn, sheet);
    const before = lookOf(sheet);
    expect(await addOn.call('applyFormat', inputFor(sheet))).toEqual({
      ok: true,
      value: { id: '3f9c2a17', a1: 'B2:B6', legend: LEGEND },
    });
    const { rules, notes, values } = lookOf(sheet);
    expect(rules.slice(0, 2)).toEqual(before.rules);
    expect(rules.slice(2)).toMatchObject([
      { ranges: ['B2:B6'], fill: '#d7efec' },
      { ranges: ['B2:B6'], fill: '#fdeecb', italic: true },
      { ranges: ['B2:B6'], fill: '#fbe0d9', bold: true },
    ]);
    expect(notes[0]?.[1]).toBe(`From the yearly survey.\n\nColours by Milepost, 3f9c2a17:\n${LEGEND}`);
    expect(values).toEqual(before.values);
  });

  test('applied again with its key changes nothing and answers the same', async () => {
    const { addOn, sheet } = await ownSheet();
    const first = await addOn.call('applyFormat', inputFor(sheet));
    const after = lookOf(sheet);
    expect(await addOn.call('applyFormat', inputFor(sheet))).toEqual(first);
    expect(lookOf(sheet)).toEqual(after);
  });

  test('stopped between rules and legend is completed by the retry', async () => {
    const { addOn, sheet } = await ownSheet();
    addOn.host.interruptAfter(6);
    await expect(addOn.call('applyFormat', inputFor(sheet))).rejects.toThrow(
      'Exceeded maximum execution time',
    );
    addOn.host.interruptAfter(undefined);
    expect([sheet.getConditionalFormatRules().length, sheet.getRange('B1').getNote()]).toEqual([3, '']);
    await addOn.call('applyFormat', inputFor(sheet));
    expect([sheet.getConditionalFormatRules().length, sheet.getRange('B1').getNote()]).toEqual([
      3,
      `Colours by Milepost, 3f9c2a17:\n${LEGEND}`,
    ]);
  });

  test.each([
    ['nothing happened since', () => undefined],
    [
      'rows were inserted above and within',
      (sheet: Sheet) => sheet.insertRowsBefore(1, 2).insertRowsAfter(4, 1),
    ],
    ['rows were sorted', (sheet: Sheet) => sheet.sort(2, false)],
    ['a column was inserted before', (sheet: Sheet) => sheet.insertColumnsBefore(1, 1)],
  ])('is removed without a trace: %s', async (_, change: (sheet: Sheet) => unknown) => {
    const { addOn, sheet } = await ownSheet();
    addOwn(addOn, sheet);
    sheet.setFrozenRows(1);
    await addOn.call('applyFormat', inputFor(sheet));
    change(sheet);
    await addOn.host.settle();
    const changed = lookOf(sheet);
    await addOn.call('removeFormat', { id: '3f9c2a17', sheet: sheet.getSheetId() });
    const left = lookOf(sheet);
    expect(left.rules).toEqual(changed.rules.slice(0, 2));
    expect(left.values).toEqual(changed.values);
    expect(left.notes.flat().filter((note) => note !== '')).toEqual(['From the yearly survey.']);
  });

  test('leaves the sheet as it was before when it is undone', async () => {
    const { addOn, sheet } = await ownSheet();
    addOwn(addOn, sheet);
    const before = lookOf(sheet);
    await addOn.call('applyFormat', inputFor(sheet));
    await addOn.call('removeFormat', { id: '3f9c2a17', sheet: sheet.getSheetId() });
    expect(lookOf(sheet)).toEqual(before);
  });

  test('is removed alone: another one of the same cells stays, and the newer shows', async () => {
    const { addOn, sheet } = await ownSheet();
    await addOn.call('applyFormat', inputFor(sheet));
    const older = lookOf(sheet);
    await addOn.call('applyFormat', inputFor(sheet, { id: 'newer-one' }));
    expect(lookOf(sheet).rules.slice(3)).toEqual(older.rules);
    await addOn.call('removeFormat', { id: 'newer-one', sheet: sheet.getSheetId() });
    expect(lookOf(sheet)).toEqual(older);
  });

  test('keeps what the person wrote into the note after it', async () => {
    const { addOn, sheet } = await ownSheet();
    await addOn.call('applyFormat', inputFor(sheet));
    const head = sheet.getRange('B1');
    head.setNote(`${head.getNote()}\nAsk Ines.`);
    await addOn.call('removeFormat', { id: '3f9c2a17', sheet: sheet.getSheetId() });
    expect(head.getNote()).toBe('\nAsk Ines.');
  });

  test('is listed with its cells and its legend, wherever they have moved', async () => {
    const { addOn, sheet } = await ownSheet();
    await addOn.call('applyFormat', inputFor(sheet));
    sheet.insertRowsBefore(1, 2);
    await addOn.host.settle();
    sheet.getRange('A1').activate();
    expect(await addOn.call('openFormat', {})).toMatchObject({
      value: { formats: [{ id: '3f9c2a17', a1: 'B4:B8', legend: LEGEND }] },
    });
    sheet.clearNotes();
    expect(await addOn.call('openFormat', {})).toMatchObject({ value: { formats: [{ legend: null }] } });
  });

  test('moves with its cells and with those it is compared with', async () => {
    const { addOn, sheet } = await ownSheet();
    const when = ruleFormulas('B2', '$C2', 'up', PERCENT);
    await addOn.call('applyFormat', inputFor(sheet, { when }));
    sheet.insertRowsBefore(1, 2);
    sheet.insertColumnsBefore(1, 1);
    await addOn.host.settle();
    const [rule] = lookOf(sheet).rules;
    expect(rule?.ranges).toEqual(['C4:C8']);
    expect(String(rule?.formula)).toMatch(/ISNUMBER\(C4\).ISNUMBER\(\$D4\)/);
  });

  test('is no rule of a table of ours: mending the workbook keeps it', async () => {
    const { addOn, sheet } = await ownSheet();
    await addOn.host.runMenuItem('setUpWorkbook');
    const okrs = addOn.file.getSheetByName('OKRs') ?? sheet;
    await addOn.call('applyFormat', inputFor(okrs, { a1: 'Q3:Q20', noteAt: 'Q2' }));
    await addOn.host.runMenuItem('setUpWorkbook');
    okrs.getRange('Q3').activate();
    expect(await addOn.call('openFormat', {})).toMatchObject({ value: { formats: [{ a1: 'Q3:Q20' }] } });
  });
});

describe('what can’t be done is refused as a whole, with what to do', () => {
  test.each([
    ['the cells are protected', 'B3:B4', {}, /protected.*Ask the owner.*Nothing was changed/],
    ['the header is protected', 'B1', {}, /protected/],
    ['the tab has gone', 'A1', { sheet: 999 }, /no longer there\. Read the selection again/],
    ['the cells have gone', 'A1', { a1: 'ZZ1:ZZ9' }, /no longer there/],
  ])('%s', async (_, guarded, change, text) => {
    const { addOn, sheet } = await ownSheet(undefined, { guarded: [guarded] });
    const before = lookOf(sheet);
    const refusal = { ok: false, text: expect.stringMatching(text), remedy: null };
    expect(await addOn.call('applyFormat', inputFor(sheet, change))).toEqual(refusal);
    expect(lookOf(sheet)).toEqual(before);
  });

  test('somebody else is saving', async () => {
    const { addOn, sheet } = await ownSheet();
    addOn.host.holdLock(true);
    expect(await addOn.call('applyFormat', inputFor(sheet))).toMatchObject({ ok: false });
    expect(sheet.getConditionalFormatRules()).toEqual([]);
  });

  test('cells to compare with that the tab does not have', async () => {
    const { addOn, sheet } = await ownSheet();
    expect(await addOn.call('readCells', { sheet: sheet.getSheetId(), a1: 'ZZ1' })).toMatchObject({
      ok: false,
      text: 'There are no cells ZZ1 in this tab.',
    });
  });
});

test('ten values and a thousand cost the same calls', async () => {
  const costs = async (count: number) => {
    const { addOn, sheet } = await ownSheet(Array.from({ length: count }, (_, index) => index / 10));
    const a1 = `B2:B${count + 1}`;
    const { ledger } = addOn.host;
    const cost = async (act: () => Promise<unknown>) => {
      ledger.clear();
      await act();
      return { calls: ledger.count(), readsAfterWrites: ledger.readAfterWrite() };
    };
    sheet.getRange(a1).activate();
    return {
      open: await cost(() => addOn.call('openFormat', {})),
      apply: await cost(() => addOn.call('applyFormat', inputFor(sheet, { a1 }))),
      openAgain: await cost(() => addOn.call('openFormat', {})),
      remove: await cost(() => addOn.call('removeFormat', { id: '3f9c2a17', sheet: sheet.getSheetId() })),
    };
  };
  const few = await costs(10);
  expect(await costs(1000)).toEqual(few);
  expect(few).toEqual({
    open: { calls: 4, readsAfterWrites: 0 },
    apply: { calls: 9, readsAfterWrites: 0 },
    openAgain: { calls: 5, readsAfterWrites: 0 },
    remove: { calls: 7, readsAfterWrites: 0 },
  });
});
