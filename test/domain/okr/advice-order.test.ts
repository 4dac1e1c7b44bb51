import fc from 'fast-check';
import { expect, test } from 'vitest';
import { advised } from './advised.ts';

const anyLine = fc
  .record({
    item: fc.constantFrom('Objective', 'Key result'),
    parent: fc.constantFrom('', 'R0', 'R1', 'R2', 'R3'),
    title: fc.constantFrom('Grow', 'Launch it', 'Keep it', 'Win 20 customers'),
    owner: fc.constantFrom('', 'Ada'),
    team: fc.constantFrom('', 'Company', 'Sales', 'Support'),
    type: fc.constantFrom('', 'yes/no', 'at least', 'between', 'milestone', 'baseline'),
    start: fc.constantFrom('', '0', '5', 'x'),
    target: fc.constantFrom('', '5', '10'),
    weight: fc.constantFrom('', '1', '-1', 'x'),
  })
  .map(
    ({ item, parent, title, owner, team, type, start, target, weight }) =>
      `${item} | ${parent} | ${title} | ${owner} | ${team} | Q1 | ${type} | ${start} | ${target} | | | ${weight}`,
  );

test('a row’s advice does not depend on where the row stands', () => {
  fc.assert(
    fc.property(
      fc.array(anyLine, { minLength: 1, maxLength: 9 }).chain((lines) => {
        const rows = lines.map((line, at) => `R${at} | ${line}`);
        return fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }));
      }),
      ([rows, shuffled]) => {
        expect(advised(shuffled.join('\n'))).toEqual(advised(rows.join('\n')));
      },
    ),
  );
});
