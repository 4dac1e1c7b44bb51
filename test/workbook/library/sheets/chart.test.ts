import { expect, test } from 'vitest';
import { type ChartDesign, chart } from '../../../../src/workbook/library/sheets/chart.ts';

const DESIGN: ChartDesign = {
  title: 'Score against expected',
  kind: 'bars',
  ranges: ['A1:C6'],
  at: { row: 8, column: 2 },
  width: 480,
  height: 240,
  series: [
    { tone: 'link', draw: 'bar' },
    { tone: 'muted', draw: 'bar' },
  ],
  axis: { min: 0, max: 1 },
};

test.each([
  ['lying bars count along the horizontal axis', 'bars', 'BAR', 'hAxis', 'top'],
  ['columns count along the vertical axis', 'combo', 'COMBO', 'vAxis', 'top'],
  ['lines are named beside their ends', 'lines', 'LINE', 'vAxis', 'right'],
] as const)('%s', (_reason, kind, type, axis, position) => {
  const planned = chart({ ...DESIGN, kind });
  expect(planned.type).toBe(type);
  expect(planned.options[axis]).toMatchObject({ viewWindow: { min: 0, max: 1 } });
  expect(planned.options.legend).toMatchObject({ position });
});

test('one series needs no legend', () => {
  const { options } = chart({ ...DESIGN, series: [{ tone: 'link', draw: 'bar' }] });
  expect(options.legend).toMatchObject({ position: 'none' });
});

test.each([
  ['a mark without a line', 'points', { type: 'line', lineWidth: 0, pointSize: 9 }],
  ['a limit', 'dashed line', { type: 'line', lineWidth: 1, lineDashStyle: [5, 4] }],
  ['values', 'line with points', { type: 'line', lineWidth: 2, pointSize: 5 }],
  ['columns', 'bar', { type: 'bars' }],
] as const)('%s: drawn as %s in the text colour of its tone', (_reason, draw, look) => {
  const { options } = chart({ ...DESIGN, kind: 'combo', series: [{ tone: 'bad', draw }] });
  expect(options.series).toMatchObject({ 0: { color: '#98281a', ...look } });
});

test('it is plain data, as the library is pushed', () => {
  const planned = chart(DESIGN);
  expect(JSON.parse(JSON.stringify(planned))).toEqual(planned);
});
