import { expect, test } from 'vitest';
import { silentPeople } from '../../../sidebar/review/silent-people.ts';
import type { OkrRow } from '../../../src/domain/okr/okr-row.ts';
import { readOkrRows } from '../../../src/domain/okr/okr-row.ts';
import { type CivilDate, fromIso } from '../../../src/domain/time/civil-date.ts';

const HEADERS = ['ID', 'Item', 'Parent', 'Cycle', 'Owner', 'Start', 'Target', 'Current', 'Last check-in'];

function keyResults(...owned: readonly (readonly [owner: string, last: string])[]): readonly OkrRow[] {
  const rows = readOkrRows(
    [HEADERS, ...owned.map(([owner, last], at) => [`KR${at}`, 'Key result', '', 'Q4', owner, 0, 9, 1, last])],
    () => 0 as CivilDate,
  );
  if ('problem' in rows) throw new Error(rows.problem);
  return rows;
}

const THURSDAY = fromIso('2026-11-12') ?? (0 as CivilDate);

test.each([
  ['a check-in on Monday is of this week', [['Ana', '2026-11-09']], []],
  ['one on Sunday was last week', [['Ana', '2026-11-08']], [['Ana', 1, 1, '2026-11-08']]],
  [
    'one of two key results is missing, however the name is written',
    [
      ['Ana', '2026-11-10'],
      ['ana ', '2026-10-28'],
    ],
    [['Ana', 1, 2, '2026-11-10']],
  ],
  ['nobody checked in yet', [['Ben', '']], [['Ben', 1, 1, null]]],
  ['what belongs to nobody is nobody silent', [['', '']], []],
] as const)('%s', (_reason, owned, expected) => {
  expect(
    silentPeople(keyResults(...owned), THURSDAY).map(({ name, missing, all, last }) => [
      name,
      missing,
      all,
      last,
    ]),
  ).toEqual(expected);
});
