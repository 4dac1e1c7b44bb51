import { expect, test } from 'vitest';
import { judge } from '../../../sidebar/check-in/judgement.ts';
import { keyResult } from './company.ts';

const PACE = { onTrack: 0.9, atRisk: 0.7, tooEarly: 0.07 };
const days = keyResult();

test.each([
  ['on the way', days, 34, '0.55', 'On track', null],
  ['behind', days, 38, '0.35', 'At risk', null],
  ['below the start', days, 50, '0.00', 'Off track', null],
  ['beyond the target', days, 20, '1.00', 'Achieved', null],
  ['no value', days, null, null, 'No check-in', null],
  ['no cycle', keyResult({ expected: null }), 34, '0.55', null, null],
  [
    'no start',
    keyResult({ start: null }),
    34,
    null,
    'Check data',
    'Add a start (0 if it starts from nothing)',
  ],
  ['what the server found', keyResult({ problem: 'Check cycle' }), 34, '0.55', 'On track', 'Check cycle'],
  ['still measuring', keyResult({ type: 'baseline' }), 34, null, null, null],
  [
    'a printed 0.70 counts as 0.70',
    keyResult({ start: 0, target: 1, expected: 1 }),
    0.695,
    '0.70',
    'At risk',
    null,
  ],
])('a value %s is judged as the sheet does', (_, measured, value, score, status, problem) => {
  expect(judge(measured, value, PACE)).toMatchObject({ score, status, problem });
});

test('the workbook’s own thresholds decide', () => {
  expect(judge(days, 38, { ...PACE, atRisk: 0.8 }).status).toBe('Off track');
  expect(judge(days, 38, { ...PACE, tooEarly: 0.5 }).status).toBe('Too early');
});
