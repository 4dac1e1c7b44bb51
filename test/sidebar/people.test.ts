import { expect, test } from 'vitest';
import { peopleOf } from '../../sidebar/people.ts';

const MAYA = { name: 'Maya', mail: 'maya@x.example', team: 'People' };
const JONAS = { name: 'Jonas', mail: '', team: 'Sales' };

const found = (asked: string | null, mail: string) =>
  peopleOf({ people: [MAYA, JONAS], mail }, ['Ines', 'jonas', '', 'ines'], asked);

test('those of Settings come first, then who owns something, each once', () => {
  expect(found(null, '').people).toEqual(['Maya', 'Jonas', 'Ines']);
});

test.each([
  ['nobody known', null, '', null],
  ['who was chosen', 'maya', '', 'Maya'],
  ['an owner who is not listed', 'Ines', '', 'Ines'],
  ['the account', null, 'MAYA@x.example', 'Maya'],
  ['a mail that nobody has', null, 'other@x.example', null],
  ['somebody who has left', 'Kim', 'maya@x.example', null],
])('who is asking: %s', (_reason, asked, mail, me) => {
  expect(found(asked, mail).me).toBe(me);
});
