import { expect, test } from 'vitest';
import { worstBelow } from '../../../src/domain/okr/worst-below.ts';
import { WORST_FIRST } from '../../../src/domain/okr/worst-first.ts';
import type { Status } from '../../../src/schema/words.ts';
import { STATUSES } from '../../../src/schema/words.ts';

/** Rows by the row that they count for, lowest last. */
const below = (statuses: (Status | null)[], countsFor: number[]) =>
  worstBelow(statuses, Int32Array.from(countsFor), Int32Array.from(statuses.keys()).reverse());

test('every status has a place in the order', () => {
  expect([...WORST_FIRST].sort()).toEqual([...STATUSES].sort());
});

test.each<[string, (Status | null)[], number[], unknown]>([
  ['nothing counts', ['On track'], [-1], undefined],
  ['what counts has no status', [null, null], [-1, 0], undefined],
  ['one counts', [null, 'Achieved'], [-1, 0], { status: 'Achieved', at: 1 }],
  ['its own status does not count', ['Off track', 'On track'], [-1, 0], { status: 'On track', at: 1 }],
  ['the worse of two', [null, 'On track', 'At risk'], [-1, 0, 0], { status: 'At risk', at: 2 }],
  ['in any order', [null, 'At risk', 'On track'], [-1, 0, 0], { status: 'At risk', at: 1 }],
  [
    'at any depth',
    [null, 'On track', 'On track', 'Off track'],
    [-1, 0, 1, 2],
    { status: 'Off track', at: 3 },
  ],
  [
    'what counts for nothing does not',
    [null, 'On track', 'Off track'],
    [-1, 0, -1],
    { status: 'On track', at: 1 },
  ],
  ['of equal ones the cause', [null, 'At risk', 'At risk'], [-1, 0, 1], { status: 'At risk', at: 2 }],
  ['bad data before all', [null, 'Off track', 'Check data'], [-1, 0, 0], { status: 'Check data', at: 2 }],
  [
    'silence before too early',
    [null, 'Too early', 'No check-in'],
    [-1, 0, 0],
    { status: 'No check-in', at: 2 },
  ],
])('the worst status below: %s', (_, statuses, countsFor, worst) => {
  expect(below(statuses, countsFor)[0]).toEqual(worst);
});
