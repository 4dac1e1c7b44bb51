import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FUNCTIONS } from '../../src/functions/index.ts';
import { called } from './called.ts';

const cell = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom<unknown>(
      '',
      null,
      undefined,
      0,
      -0,
      1,
      0.695,
      1e308,
      -1e308,
      5e-324,
      Number.NaN,
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(
      '#N/A',
      '45 days',
      '70%',
      'reach',
      'yes/no',
      'lowest',
      'a',
      'b',
      true,
      false,
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(
      '2026-01-01',
      46_000,
      new Date(0),
      new Date(Number.NaN),
      'Q1',
      'ID',
      'Item',
    ),
  },
  { weight: 1, arbitrary: fc.string() },
);
const argument = fc.oneof(
  cell,
  fc.array(
    cell.map((each) => [each]),
    { minLength: 3, maxLength: 3 },
  ),
  fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }),
);

function outcome(name: string, args: unknown[]): unknown[] {
  try {
    const result = called(name, ...args);
    return Array.isArray(result) ? result.flat() : [result];
  } catch (error) {
    expect(error).toBeInstanceOf(Error);
    expect(Object.getPrototypeOf(error)).toBe(Error.prototype);
    return [error instanceof Error ? error.message : error];
  }
}

test.each(FUNCTIONS)(
  '$name gives finite numbers, texts or one sentence, whatever it is given',
  ({ name }) => {
    fc.assert(
      fc.property(fc.array(argument, { maxLength: 6 }), (args) => {
        for (const value of outcome(name, args)) {
          expect(typeof value === 'number' ? Number.isFinite(value) : typeof value === 'string').toBe(true);
          expect(String(value)).not.toMatch(/undefined|null|NaN%|\[object/);
        }
      }),
      { numRuns: 3000 },
    );
  },
);
