import { expect, test } from 'vitest';
import { readCadence, readDirection, readMethod, readMode } from '../../../src/domain/kpi/words.ts';

test.each([
  ['up', 'up'],
  ['higher', 'up'],
  ['Increase', 'up'],
  ['down', 'down'],
  ['lower', 'down'],
  ['decrease', 'down'],
  ['near', 'near'],
  ['target', 'near'],
  [' CLOSE ', 'near'],
])('the direction %j is %j', (typed, direction) => {
  expect(readDirection(typed)).toBe(direction);
});

test.each([
  ['weekly', 'weekly'],
  ['Monthly', 'monthly'],
  ['quarterly', 'quarterly'],
])('the cadence %j is %j', (typed, cadence) => {
  expect(readCadence(typed)).toBe(cadence);
});

test.each([
  ['average', 'average'],
  ['mean', 'average'],
  ['median', 'median'],
])('the method %j is %j', (typed, method) => {
  expect(readMethod(typed)).toBe(method);
});

test.each([
  ['abs', 'abs'],
  ['absolute', 'abs'],
  ['pct', 'pct'],
  ['percent', 'pct'],
  ['%', 'pct'],
])('the mode %j is %j', (typed, mode) => {
  expect(readMode(typed)).toBe(mode);
});

const READERS = { direction: readDirection, cadence: readCadence, method: readMethod, mode: readMode };

test.each([
  ['direction', 'sideways', ['up', 'down', 'near']],
  ['cadence', 'daily', ['weekly', 'monthly', 'quarterly']],
  ['method', 'mode', ['average', 'median']],
  ['mode', 'ratio', ['abs', 'pct']],
] as const)('another %s is refused with the choices', (name, typed, choices) => {
  expect(READERS[name](typed, name)).toMatchObject({ problem: 'notAChoice', field: name, choices });
});
