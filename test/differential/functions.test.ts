import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FUNCTIONS } from '../../src/functions/index.ts';
import { REFERENCES } from '../reference/references.ts';
import { CALLS, type Name, parts } from './compared.ts';

const SHEETS = 800;
/** Its answers are sentences, free in their wording. */
const WITHOUT_REFERENCE = ['OKRCHECK'];

const NAMES = Object.keys(REFERENCES).filter((name): name is Name => name in REFERENCES);

test('every function is compared, on more than 10,000 random sheets in all', () => {
  expect([...NAMES, ...WITHOUT_REFERENCE].sort()).toEqual(FUNCTIONS.map(({ name }) => name).sort());
  expect(NAMES.length * SHEETS).toBeGreaterThan(10_000);
});

test.each(NAMES)('%s gives what a second implementation gives', (name) => {
  fc.assert(
    fc.property(CALLS[name], (args) => {
      expect(parts(name, args)).toBeUndefined();
    }),
    { numRuns: SHEETS },
  );
});
