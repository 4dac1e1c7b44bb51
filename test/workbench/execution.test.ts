import { expect, test } from 'vitest';
import { evaluate, openScript, scriptedScreen, scriptOf } from './open-script.ts';

test('the menu is built without any right', async () => {
  const stage = scriptedScreen();
  const host = await openScript(
    `function onOpen(e) { SpreadsheetApp.getUi().createAddonMenu().addItem('Check in', 'checkIn').addSeparator().addItem('Help', 'help').addToUi(); Logger.log(e.authMode); }`,
    { stage },
  );
  await host.open('NONE');
  expect(host.menu?.items).toEqual([
    { caption: 'Check in', functionName: 'checkIn' },
    'separator',
    { caption: 'Help', functionName: 'help' },
  ]);
  expect(stage.seen).toHaveLength(1);
  expect(host.ledger.calls.filter(({ kind }) => kind === 'read' || kind === 'write')).toEqual([]);
});

test.each([
  ['NONE', 'the document', 'SpreadsheetApp.getActiveSpreadsheet()', 'SpreadsheetApp.getActiveSpreadsheet'],
  ['NONE', 'properties', 'PropertiesService.getUserProperties()', 'PropertiesService.getUserProperties'],
  ['NONE', 'the account', 'Session.getActiveUser()', 'Session.getActiveUser'],
  [
    'LIMITED',
    'a sidebar',
    "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(''))",
    'Ui.showSidebar',
  ],
  ['LIMITED', 'a dialog', "SpreadsheetApp.getUi().alert('x')", 'Ui.alert'],
] as const)('in %s, %s is refused', async (mode, _what, statement, name) => {
  const host = await openScript(`function onOpen() { ${statement}; }`);
  await expect(host.open(mode)).rejects.toThrow(`You do not have permission to call ${name}`);
});

test('names that Apps Script lacks are undefined, by name and on the global object', async () => {
  const names = [
    'setTimeout',
    'fetch',
    'URL',
    'window',
    'document',
    'process',
    'crypto',
    'performance',
    'atob',
    'TextEncoder',
    'require',
    'self',
  ];
  const script = `return [${names.map((name) => `typeof ${name} + typeof globalThis.${name}`).join()}, typeof globalThis.run, typeof Intl];`;
  expect(await evaluate(script)).toEqual([...names.map(() => 'undefinedundefined'), 'function', 'object']);
});

test('private, missing and nested functions cannot be called from the sidebar', async () => {
  const host = await openScript(
    'function open_() {} function outer() { function inner() {} }  var held = function held2() {};',
  );
  for (const name of ['open_', 'inner', 'held2', 'none']) {
    await expect(host.callFromSidebar(name, [])).rejects.toThrow(
      `google.script.run.${name} is not a function`,
    );
  }
});

test.each([
  ['plain values pass', '{ a: [1, "b", true, null] }', { a: [1, 'b', true, null] }],
  ['a Date makes the whole reply null', '{ a: 1, when: [new Date(0)] }', null],
  [
    'undefined in a list is null, in an object it is gone',
    '{ list: [undefined], gone: undefined }',
    { list: [null] },
  ],
  ['nothing is null', 'undefined', null],
])('a reply to the sidebar: %s', async (_reason, reply, arrived) => {
  const host = await openScript(`function answer() { return ${reply}; }`);
  expect(await host.callFromSidebar('answer', [])).toEqual(arrived);
});

test('what a script throws reaches the caller', async () => {
  await expect(evaluate("throw new Error('No OKRs sheet.')")).rejects.toThrow('No OKRs sheet.');
});

test.each([
  [
    'a formula just written',
    "sheet.getRange('B1').setFormula('=A1*2'); sheet.getRange('B1').getValue();",
    'R1C2',
  ],
  [
    'a formula whose cell was just written',
    "sheet.getRange('A1').setValue(9); sheet.getRange('C1').getValue();",
    'R1C3',
  ],
  ['a spilled cell', "sheet.getRange('A2').setValue(9); sheet.getRange('D2').getValue();", 'R2C4'],
  [
    'a formula that reads such a one',
    "sheet.getRange('A1').setValue(9); sheet.getRange('E1').getValue();",
    'R1C5',
  ],
])('reading %s stops the script', async (_reason, statements, cell) => {
  const host = await openScript(scriptOf(statements));
  for (const [at, formula] of [
    ['C1', '=A1+1'],
    ['D1', '=A1:A2*1'],
    ['E1', '=C1+1'],
  ] as const)
    await host.type(at, formula);
  await expect(host.callFromSidebar('run', [])).rejects.toThrow(`stale formula read at Sheet1!${cell}`);
});

test('a formula that the write cannot reach is read, and so is any after the execution', async () => {
  const host =
    await openScript(`function write() { const sheet = SpreadsheetApp.getActiveSheet(); sheet.getRange('A5').setValue(9); return sheet.getRange('C1').getValue(); }
    function read() { return SpreadsheetApp.getActiveSheet().getRange('D1').getValue(); }`);
  await host.type('C1', '=A1+1');
  await host.type('D1', '=SUM(A1:A)');
  expect(await host.callFromSidebar('write', [])).toBe(1);
  expect(await host.callFromSidebar('read', [])).toBe(9);
});

test('the ledger counts calls, cells and switches from writing to reading', async () => {
  const host = await openScript(
    scriptOf(`sheet.getRange('A1:B3').getValues(); sheet.getRange('A1:B1').setValues([[1, 2]]);
    sheet.getRange('C1').setValue(1); sheet.getLastRow(); sheet.getRange('D1').setValue(1); sheet.getRange('A1').getValue(); SpreadsheetApp.flush();`),
  );
  host.ledger.clear();
  await host.callFromSidebar('run', []);
  const { ledger } = host;
  expect(
    ledger.calls.filter(({ kind }) => kind !== 'handle').map(({ name, kind, cells }) => [name, kind, cells]),
  ).toEqual([
    ['Range.getValues', 'read', 6],
    ['Range.setValues', 'write', 2],
    ['Range.setValue', 'write', 1],
    ['Sheet.getLastRow', 'read', 0],
    ['Range.setValue', 'write', 1],
    ['Range.getValue', 'read', 1],
    ['SpreadsheetApp.flush', 'service', 0],
  ]);
  expect([ledger.count(), ledger.cellsRead(), ledger.readAfterWrite()]).toEqual([7, 7, 2]);
});

test('a busy lock is not given, a free one is and ends with the execution', async () => {
  const host = await openScript(`
    function take() { const lock = LockService.getDocumentLock(); const got = lock.tryLock(10); return [got, lock.hasLock()]; }
    function wait() { LockService.getDocumentLock().waitLock(10); }
    function held() { return LockService.getDocumentLock().hasLock(); }
    function ask() { const lock = LockService.getDocumentLock(); lock.waitLock(10); SpreadsheetApp.getUi().alert('Sure?'); return lock.hasLock(); }`);
  expect(await host.callFromSidebar('take', [])).toEqual([true, true]);
  expect(await host.callFromSidebar('held', [])).toBe(false);
  expect(await host.callFromSidebar('ask', []), 'a dialog drops the lock').toBe(false);
  host.holdLock(true);
  expect(await host.callFromSidebar('take', [])).toEqual([false, false]);
  await expect(host.callFromSidebar('wait', [])).rejects.toThrow('Lock timeout');
});

test('a script stopped at a call has done what came before it', async () => {
  const host = await openScript(
    scriptOf(
      "sheet.getRange('A1').setValue(1); sheet.getRange('A2').setValue(2); sheet.getRange('A3').setValue(3);",
    ),
  );
  host.interruptAfter(2);
  await expect(host.callFromSidebar('run', [])).rejects.toThrow('Exceeded maximum execution time');
  host.interruptAfter(undefined);
  expect(host.shown('A1:A3')).toEqual([['1'], ['2'], ['']]);
});

test('a template gives the text of its file, and a file that was not pushed is named', async () => {
  const raw = `return HtmlService.createTemplateFromFile('Facts').getRawContent();`;
  expect(await evaluate(raw)).toBe('[1, 2]');
  await expect(evaluate(raw.replace('Facts', 'Other'))).rejects.toThrow(
    'No HTML file named Other was found.',
  );
});

test.each([
  ['the size that was set', '.setWidth(640).setHeight(480)', 'dialog Set up|640 x 480|[1, 2]'],
  ['a size of its own where none was set', '', 'dialog Set up|600 x 400|[1, 2]'],
])('a page shown as a dialog has %s, and the script goes on', async (_reason, sized, shown) => {
  const stage = scriptedScreen();
  const script = `SpreadsheetApp.getUi().showModalDialog(
    HtmlService.createHtmlOutputFromFile('Facts')${sized}, 'Set up'); return 'went on';`;
  expect(await evaluate(script, { stage })).toBe('went on');
  expect(stage.seen).toEqual([shown]);
});

test('dialogs, toasts and the sidebar reach the stage', async () => {
  const stage = scriptedScreen();
  const script = `const ui = SpreadsheetApp.getUi();
    ui.showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Milepost'));
    file.toast('Saved', 'Milepost', 3); const answer = ui.alert('Title', 'Text', ui.ButtonSet.YES_NO);
    const asked = ui.prompt('Name?'); return [answer === ui.Button.YES, asked.getResponseText(), asked.getSelectedButton() === ui.Button.OK];`;
  expect(await evaluate(script, { stage })).toEqual([true, 'typed', true]);
  expect(stage.seen).toEqual([
    'sidebar Milepost|<!DOCTYPE html><p>check in</p>',
    'toast Milepost|Saved|3',
    'alert Title|Text|YES_NO',
    'prompt |Name?',
  ]);
});

test.each([
  ['year, month and day', 'yyyy-MM-dd', 'Europe/Berlin', '2026-05-21'],
  ['time and weekday', "EEE HH:mm:ss 'h'", 'UTC', 'Wed 22:30:00 h'],
  ['day of week and offset', 'u Z', 'America/New_York', '3 -0400'],
])('a date is printed with %s', async (_reason, pattern, zone, text) => {
  expect(
    await evaluate(
      `return Utilities.formatDate(new Date(), ${JSON.stringify(zone)}, ${JSON.stringify(pattern)});`,
    ),
  ).toBe(text);
});

test('who is at work, and where', async () => {
  const script = `return [Session.getActiveUser().getEmail(), Session.getScriptTimeZone(), file.getSpreadsheetTimeZone(), file.getSpreadsheetLocale(), Utilities.getUuid().length];`;
  expect(await evaluate(script)).toEqual([
    'ada@example.com',
    'America/New_York',
    'Europe/Berlin',
    'en_US',
    36,
  ]);
});
