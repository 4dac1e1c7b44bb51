import { expect, test } from 'vitest';
import { planView } from '../../../sidebar/okr/plan-view.ts';
import { objective, workbook } from '../plan/company.ts';

const opened = (people: readonly string[], owner: string, asked: string | null) => {
  const tables = workbook([objective('O1', { Owner: owner })]);
  const listed = people.map((name) => ({ name, mail: `${name}@example.com`, team: '' }));
  return planView({ ...tables, people: listed, mail: asked === null ? 'Maya@example.com' : '' }, asked);
};

test.each([
  ['one who is listed is known by their mail', ['Maya'], '', null, 'Maya'],
  ['a stranger among people has to choose', ['Jonas'], '', null, null],
  ['one who was here before and is listed no more, too', ['Jonas'], '', 'Maya', null],
  ['where nobody is listed anybody may begin', [], '', null, ''],
  ['under the name that this browser knows', [], '', 'Maya', 'Maya'],
  ['and is not asked once an owner is typed', [], 'Jonas', '', ''],
] as const)('%s', (_reason, people, owner, asked, me) => {
  expect(opened(people, owner, asked)).toMatchObject({ me });
});
