import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openScript } from './open-script.ts';

const CODE = `
  function ECHO(column) { return column; }
  function TOTAL(column) { return column.flat().reduce((sum, value) => sum + Number(value), 0); }
  function fill() {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
    sheet.getRange('E1').setFormula('=TOTAL(D2:D3)');
    sheet.getRange('D1').setFormula('=ECHO(C2:C3)');
    sheet.getRange('C1').setFormula('=ECHO(A1:A3)');
  }
  function colour() {
    const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$H$1>1').setBackground('#ff0000');
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange('C3:F10')]).build()]);
  }`;
const open = () => openScript(CODE, { functions: ['ECHO', 'TOTAL'] });

test('what reads a block runs once, after what spills it, however the formulas stand', async () => {
  const host = await open();
  await host.runMenuItem('fill');
  expect(host.shown('D1:E2')).toEqual([
    ['2', '3'],
    ['3', ''],
  ]);
  expect(host.ledger.evaluations).toEqual(['ECHO', 'ECHO', 'TOTAL']);
});

test('what reads one cell of a block that reads a block follows', async () => {
  const host = await open();
  await host.runMenuItem('fill');
  await host.type('G1', '=D2');
  await host.type('A3', '7');
  expect(host.shown('D2:G2')).toEqual([['7', '', '', '']]);
  expect(host.shown('G1')).toEqual([['7']]);
});

test('a formula that reads a block through INDIRECT follows', async () => {
  const host = await open();
  await host.runMenuItem('fill');
  await host.type('G1', '=SUM(INDIRECT("C2:C3"))');
  await host.type('A3', '7');
  expect(host.shown('G1')).toEqual([['9']]);
});

test('a conditional format makes no formula run that does not read what the format reads', async () => {
  const host = await open();
  await host.runMenuItem('fill');
  await host.runMenuItem('colour');
  host.ledger.clear();
  await host.type('H1', '5');
  expect(host.ledger.evaluations).toEqual([]);
});

/** What the formulas of the next test show of the values in A1:A6. */
function shownOf(values: readonly number[]) {
  const above2 = values.filter((value) => value > 2);
  const above3 = above2.filter((value) => value > 3);
  const figures = [above2.length, above3.reduce((sum, value) => sum + value, 0), above2[2] ?? 0];
  return [...figures, 10 * (figures[0] ?? 0) + (figures[1] ?? 0)].map((figure) => [String(figure)]);
}

test('what reads a block, and what reads that, follows it as it grows and shrinks', async () => {
  const host = await open();
  await host.type('D1', '=IFERROR(FILTER(A1:A6,A1:A6>2),"")');
  await host.type('F1', '=IFERROR(FILTER(D1:D6,D1:D6>3),"")');
  await host.type('H1', '=COUNT(D1:D9)');
  await host.type('H2', '=SUM(F1:F9)');
  await host.type('H3', '=N(D3)');
  await host.type('H4', '=10*H1+H2');
  const values = [0, 0, 0, 0, 0, 0];
  const edit = fc.record({ at: fc.nat({ max: 5 }), value: fc.constantFrom(0, 3, 4, 5) });
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 5 }), async (edits) => {
      for (const { at, value } of edits) {
        values[at] = value;
        await host.type(`A${at + 1}`, String(value));
        expect([values, host.shown('H1:H4')]).toEqual([values, shownOf(values)]);
      }
    }),
    { numRuns: 20, endOnFailure: true },
  );
});
