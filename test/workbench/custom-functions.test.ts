import { expect, test } from 'vitest';
import { openScript } from './open-script.ts';

const CODE = `
  function SEEN(value) { return kind(value); }
  function kind(value) {
    if (Array.isArray(value)) return '[' + value.map((row) => '[' + row.map(kind).join() + ']').join() + ']';
    if (value instanceof Date) return 'date ' + Utilities.formatDate(value, 'Europe/Berlin', 'yyyy-MM-dd');
    return value === undefined ? 'undefined' : JSON.stringify(value);
  }
  function ARGS(...args) { return args.map(kind).join(' / '); }
  function TWICE(column) { return column.map(([n]) => [n === '' ? '' : typeof n === 'number' ? n * 2 : 'Twice']); }
  function ROW() { return [1, 'b', true]; }
  function BLOCK() { return [[1, new Date(2026, 4, 1)], [null, 'x']]; }
  function FAIL(what) { throw new Error('Check ' + what + '.'); }
  function lastRow() { return SpreadsheetApp.getActiveSheet().getLastRow(); }
  function WRITES() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); return 1; }
  function READS() { return PropertiesService.getScriptProperties().getProperty('none') === null; }
  function WHO() { return Session.getActiveUser().getEmail(); }`;
const NAMES = ['SEEN', 'ARGS', 'TWICE', 'ROW', 'BLOCK', 'FAIL', 'WRITES', 'READS', 'WHO'];

const open = () => openScript(CODE, { functions: NAMES, scriptZone: 'Europe/Berlin' });

test.each([
  ['a number', '5', '=SEEN(A1)', '5'],
  ['text', 'word', '=SEEN(A1)', '"word"'],
  ['a truth value', 'TRUE', '=SEEN(A1)', 'true'],
  ['a blank', '', '=SEEN(A1)', '""'],
  ['a percentage as a fraction', '70%', '=SEEN(A1)', '0.7'],
  ['a date as a Date', '2026-03-31', '=SEEN(A1)', 'date 2026-03-31'],
  ['an error as its text', '=NA()', '=SEEN(A1)', '"#N/A"'],
  ['a literal', '', '=SEEN("x")', '"x"'],
  ['a range as rows', '5', '=SEEN(A1:B2)', '[[5,""],["",""]]'],
  ['a range of one row as rows too', '5', '=SEEN(A1:B1)', '[[5,""]]'],
  ['a computed block as rows', '5', '=SEEN(A1:B1*2)', '[[10,0]]'],
  ['arguments left out as undefined', '5', '=ARGS(A1)', '5'],
  ['an empty argument as a blank', '5', '=ARGS(A1;;"x")', '5 / "" / "x"'],
])('a function gets %s', async (_reason, typed, formula, shown) => {
  const host = await open();
  await host.type('A1', typed);
  await host.type('D1', formula);
  expect(host.shown('D1')).toEqual([[shown]]);
});

test('a formula in the header cell spills its column below, blanks showing nothing', async () => {
  const host = await open();
  for (const [cell, text] of [
    ['A1', 'n'],
    ['A2', '3'],
    ['A4', '5'],
  ] as const)
    await host.type(cell, text);
  await host.type('B1', '=TWICE(A1:A)');
  expect(host.shown('B1:B5')).toEqual([['Twice'], ['6'], [''], ['10'], ['']]);
});

test('an edit reaches the spilled block', async () => {
  const host = await open();
  await host.type('B1', '=TWICE(A1:A)');
  await host.type('A3', '4');
  expect(host.shown('B3')).toEqual([['8']]);
});

test('a spilled blank counts as content, so the last row is that of the formula’s range', async () => {
  const host = await open();
  await host.type('B1', '=TWICE(A1:A)');
  expect(await host.callFromSidebar('lastRow', [])).toBe(1000);
});

test.each([
  ['a flat array fills a row', '=ROW()', [[1, 'b', true]]],
  [
    'a block with a date and a blank',
    '=BLOCK()',
    [
      [1, new Date('2026-04-30T22:00:00Z'), ''],
      ['', 'x', ''],
    ],
  ],
])('%s', async (_reason, formula, values) => {
  const host = await open();
  await host.type('A1', formula);
  expect(host.values(values.length === 1 ? 'A1:C1' : 'A1:C2')).toEqual(values);
});

test('what a function threw is an error in the cell, with its sentence at hand until it is mended', async () => {
  const host = await open();
  await host.type('B2', '=FAIL("weights")');
  expect(host.shown('B2')).toEqual([['#ERROR!']]);
  expect(host.errorAt('Sheet1!B2')).toBe('Check weights.');
  await host.type('C2', '=IFERROR(FAIL("x");"caught")');
  expect(host.shown('C2')).toEqual([['caught']]);
  await host.type('B2', '1');
  expect(host.errorAt('B2')).toBeUndefined();
});

test.each([
  ['writing is refused', '=WRITES()', 'You do not have permission to call Range.setValue'],
  ['the account is hidden', '=WHO()', 'You do not have permission to call Session.getActiveUser'],
])('inside a function %s', async (_reason, formula, message) => {
  const host = await open();
  await host.type('A1', formula);
  expect(host.errorAt('A1')).toBe(message);
});

test('inside a function properties can be read', async () => {
  const host = await open();
  await host.type('A1', '=READS()');
  expect(host.values('A1')).toEqual([[true]]);
});

const EVALUATED = `
  function REVIEW(column, day) { return column.map(([n], at) => [at === 0 ? 'Seen' : n === '' ? '' : n + day, n]); }
  function ECHO(column) { return column; }
  function reading() { return PropertiesService.getScriptProperties().getProperty('none'); }
  function LOOKS() { return reading() === null; }
  function fill() {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('A1:A4').setValues([['n'], [1], [2], [3]]);
    sheet.getRange('F1').setFormula('=TODAY()*0');
    sheet.getRange('B1').setFormula('=REVIEW(A1:A; F1)');
    sheet.getRange('G1').setFormula('=SUM(B2:B)');
  }
  function change() { SpreadsheetApp.getActiveSheet().getRange('A2').setValue(10); }`;

test.each([
  ['when it is written, with cells that read it', 'fill', ['REVIEW'], '6'],
  ['when a cell it reads changes', 'change', ['REVIEW'], '15'],
])('a function runs once %s', async (_reason, name, evaluations, sum) => {
  const host = await openScript(EVALUATED, { functions: ['REVIEW'] });
  await host.runMenuItem('fill');
  if (name !== 'fill') {
    host.ledger.clear();
    await host.runMenuItem(name);
  }
  expect(host.ledger.evaluations).toEqual(evaluations);
  expect(host.shown('G1')).toEqual([[sum]]);
});

test('what reads a block that reads a block follows, along the whole chain', async () => {
  const host = await openScript(EVALUATED, { functions: ['REVIEW', 'ECHO'] });
  await host.type('E1', '=SUM(D1:D9)');
  await host.type('D1', '=ECHO(C1:C9)');
  await host.type('C1', '=ECHO(B1:B9)');
  await host.type('B1', '=ECHO(A1:A9)');
  await host.type('A5', '7');
  expect(host.shown('B5:E5')).toEqual([['7', '7', '7', '']]);
  expect(host.shown('E1')).toEqual([['7']]);
});

test('calls on services inside a function are not counted with those of the script', async () => {
  const host = await openScript(EVALUATED, { functions: ['LOOKS'] });
  host.ledger.clear();
  await host.type('A1', '=LOOKS()');
  expect(host.values('A1')).toEqual([[true]]);
  expect(host.ledger.evaluations).toEqual(['LOOKS']);
  expect(host.ledger.calls).toEqual([]);
});

test('a stop that a test asked for does not stop a function', async () => {
  const host = await openScript(EVALUATED, { functions: ['LOOKS'] });
  host.interruptAfter(0);
  await host.type('A1', '=LOOKS()');
  expect(host.values('A1')).toEqual([[true]]);
});
