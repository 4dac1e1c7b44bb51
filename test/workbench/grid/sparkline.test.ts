import { describe, expect, test } from 'vitest';
import {
  readSparkline,
  type Sparkline,
  sparklineText,
  withoutSparklines,
} from '../../../workbench/grid/sparkline.ts';
import { drawSparkline } from '../../../workbench/grid/sparkline-drawing.ts';
import { evaluate, openScript, scriptOf } from '../open-script.ts';

const BOX = { left: 10, top: 20, width: 100, height: 40 };

/** What was drawn, in words. */
function drawn(sparkline: Partial<Sparkline>): string[] {
  const log: string[] = [];
  const place = (...numbers: number[]) => numbers.map((number) => Math.round(number)).join(' ');
  const pen = {
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 0,
    lineJoin: 'miter' as const,
    beginPath: () => undefined,
    moveTo: (x: number, y: number) => void log.push(`from ${place(x, y)}`),
    lineTo: (x: number, y: number) => void log.push(`to ${place(x, y)}`),
    stroke: () => void log.push(`line ${pen.strokeStyle} ${pen.lineWidth}`),
    fillRect: (...box: [number, number, number, number]) =>
      void log.push(`${pen.fillStyle} ${place(...box)}`),
  };
  drawSparkline(pen, { type: 'line', values: [], options: {}, ...sparkline }, BOX);
  return log;
}

describe('a line', () => {
  test.each([
    ['goes from the left to the right edge', [1, 3, 2], {}, ['from 10 60', 'to 60 20', 'to 110 40']],
    ['lies in the middle where all is the same', [7, 7], {}, ['from 10 40', 'to 110 40']],
    ['is flat for one value', [7], {}, ['from 10 40', 'to 110 40']],
    ['keeps to the bounds it is given', [1, 9], { ymin: 0, ymax: 2 }, ['from 10 40', 'to 110 20']],
  ])('%s', (_reason, values, options, path) => {
    expect(drawn({ values, options })).toEqual([...path, 'line #000000 1']);
  });

  test('has its colour and width from the options', () => {
    expect(drawn({ values: [1, 2], options: { color: '#1f5fa8', linewidth: 2 } }).at(-1)).toBe(
      'line #1f5fa8 2',
    );
  });
});

test.each([
  ['columns stand on nought', 'column', [2, -2], {}, ['#000000 10 20 49 20', '#000000 60 40 49 20']],
  [
    'the last column has its own colour',
    'column',
    [1, 1],
    { color: 'blue', lastcolor: 'red' },
    ['blue 10 20 49 40', 'red 60 20 49 40'],
  ],
  [
    'columns below nought have theirs',
    'column',
    [1, -1],
    { color: 'blue', negcolor: 'red' },
    ['blue 10 20 49 20', 'red 60 40 49 20'],
  ],
  ['wins and losses are all as high', 'winloss', [9, -1], {}, ['#000000 10 20 49 20', '#000000 60 40 49 20']],
  [
    'bars lie one behind the other',
    'bar',
    [1, 3],
    { color1: 'blue', color2: 'red' },
    ['blue 10 20 25 40', 'red 35 20 75 40'],
  ],
  [
    'bars end at their maximum',
    'bar',
    [1, 3],
    { max: 2, color1: 'blue', color2: 'red' },
    ['blue 10 20 50 40', 'red 60 20 50 40'],
  ],
  ['nothing is drawn of nothing', 'column', [], {}, []],
] as const)('%s', (_reason, type, values, options, boxes) => {
  expect(drawn({ type, values, options })).toEqual(boxes);
});

test.each([
  ['blanks and texts are left out', [[1, '', 'x', 2]], [], [1, 2]],
  ['blanks are nought when asked for', [[1, '', 2]], [['empty', 'zero']], [1, 0, 2]],
  ['texts are nought when asked for', [[1, 'x', 2]], [['nan', 'convert']], [1, 0, 2]],
  ['a column is read as a row is', [[1], [2], [{ serial: 3 }]], [], [1, 2, 3]],
  ['names of options may have capitals', [[1, '']], [['Empty', 'zero']], [1, 0]],
])('%s', (_reason, data, options, values) => {
  expect(readSparkline(sparklineText([data, options]))?.values).toEqual(values);
});

test.each([
  ['alone', sparklineText([[[1, 2]]]), ''],
  ['inside other text', `a${sparklineText([[[1]]])}b${sparklineText([[[2]]])}c`, 'abc'],
  ['nowhere', 'Plain {"text"}', 'Plain {"text"}'],
])('text that carries a sparkline %s reads without it', (_reason, text, read) => {
  expect(withoutSparklines(text)).toBe(read);
});

describe('a cell with SPARKLINE', () => {
  const FILLED = `sheet.getRange('A1:C2').setValues([[1, '', 3], [4, 5, 6]]);
    sheet.getRange('E1:F2').setValues([['charttype', 'line'], ['color', '#1f5fa8']]);`;

  test('reads blank, to scripts, formulas and custom functions', async () => {
    const code = `${scriptOf(`${FILLED} sheet.getRange('G1').setFormula('=SPARKLINE(A1:C1;E1:F2)');
      sheet.getRange('H1').setFormula('=ECHO(G1)'); sheet.getRange('J1').setFormula('="a"&G1&"b"');`)}
      function ECHO(value) { return [[typeof value, value === '']]; }`;
    const host = await openScript(code, { functions: ['ECHO'] });
    await host.callFromSidebar('run', []);
    expect(host.values('G1:J1')).toEqual([['', 'string', true, 'ab']]);
    expect(host.shown('G1')).toEqual([['']]);
  });

  test('is one of a block that spills', async () => {
    const host = await openScript(
      `${scriptOf(`${FILLED} sheet.getRange('G5').setFormula('=BYROW(A1:C2;LAMBDA(line;SPARKLINE(line)))');`)}
      function lastRow() { return SpreadsheetApp.getActiveSheet().getLastRow(); }`,
    );
    await host.callFromSidebar('run', []);
    expect(host.values('G5:G6')).toEqual([[''], ['']]);
    expect(await host.callFromSidebar('lastRow', [])).toBe(6);
  });

  test.each([
    ['several rows and columns', '=SPARKLINE(A1:C2)', /one row or one column/],
    ['a type that Sheets has not', '=SPARKLINE(A1:C1;G1:H1)', /no chart type "pie"/],
  ])('says what it cannot draw: %s', async (_reason, formula, words) => {
    const host = await openScript(
      scriptOf(`${FILLED} sheet.getRange('G1:H1').setValues([['charttype', 'pie']]);
      sheet.getRange('D1').setFormula('${formula}');`),
    );
    await host.callFromSidebar('run', []);
    expect(host.errorAt('Sheet1!D1')).toMatch(words);
  });

  test('counts as content', async () => {
    const script = `${FILLED} sheet.getRange('G9').setFormula('=SPARKLINE(A1:C1)'); return sheet.getLastRow();`;
    expect(await evaluate(script)).toBe(9);
  });
});
