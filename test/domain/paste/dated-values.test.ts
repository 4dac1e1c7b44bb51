import { expect, test } from 'vitest';
import { datedValues } from '../../../src/domain/paste/dated-values.ts';
import { toIso } from '../../../src/domain/time/civil-date.ts';

const read = (...rows: readonly (readonly [date: string, value: string])[]) => {
  const entries = rows.map(([date, value], at) => ({ place: at + 1, date, value }));
  const { values, leftOut } = datedValues(entries, { order: null, mark: null });
  return {
    values: values.map(({ date, value }) => [toIso(date), value]),
    leftOut: leftOut.map(({ entry, why }) => `${entry.place} ${why}`),
  };
};

test('values stand in order of time', () => {
  expect(read(['2025-03-31', '3'], ['2025-01-31', '1'], ['2025-02-28', '2']).values).toEqual([
    ['2025-01-31', 1],
    ['2025-02-28', 2],
    ['2025-03-31', 3],
  ]);
});

test.each([
  ['a date that is none', ['soon', '1'], '2 no date'],
  ['nothing there', ['2025-02-28', 'n/a'], '2 no value'],
  ['words', ['2025-02-28', 'about ten'], '2 not a number'],
  ['a later one of the same day', ['2025-01-31', '5'], '1 replaced'],
] as const)('what is left out says why: %s', (_, row, expected) => {
  expect(read(['2025-01-31', '1'], row).leftOut).toEqual([expected]);
});
