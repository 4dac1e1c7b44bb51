import { expect, test } from 'vitest';
import { objectiveAdvice } from '../../../sidebar/okr/objective-advice.ts';
import { planView } from '../../../sidebar/okr/plan-view.ts';
import type { OkrChange } from '../../../src/schema/calls.ts';
import { company, type PlanRow } from '../templates/company.ts';

const NEW = {
  Title: 'Answer before they ask',
  Item: 'Objective',
  Team: 'People',
  Cycle: 'Q4 2026',
  Owner: 'Maya',
};
const keyResults = ['KR7', 'KR8'].map(
  (id): OkrChange => ({
    id,
    before: null,
    after: { Item: 'Key result', Parent: 'O9', Title: id, Cycle: 'Q4 2026', Start: 1, Target: 2 },
    below: null,
  }),
);

function advice(change: OkrChange['after'], rows?: readonly PlanRow[], settings?: (string | number)[][]) {
  const tables = company(rows);
  const view = planView(settings ? { ...tables, settings } : tables, 'Maya');
  if ('text' in view) throw new Error(view.text);
  const objective = { id: 'O9', before: null, after: { ...NEW, ...change }, below: null };
  return objectiveAdvice(view, [objective, ...keyResults]);
}

const crowd = Array.from(
  { length: 5 },
  (_, at): PlanRow => ({ ...NEW, ID: `O${at + 10}`, Title: `Aim ${at}` }),
);

test.each([
  ['below a parent of its cycle all is well', { Parent: 'O1' }, undefined, []],
  [
    'a company objective that it does not feed',
    {},
    undefined,
    ['Add a parent: it feeds no company objective'],
  ],
  [
    'a parent of another cycle',
    { Parent: 'O3' },
    undefined,
    ['Check cycle: Q4 2026 is no part of Q3 2026, the cycle of its parent'],
  ],
  [
    'a cycle that Settings does not have',
    { Parent: 'O1', Cycle: 'Q9' },
    undefined,
    ['Check cycle: "Q9" is not in the list of cycles'],
  ],
  ['nobody', { Owner: '' }, [], ['Add an owner: what belongs to nobody gets no check-in']],
  ['a sixth of its team', {}, crowd, ['6 objectives for People in Q4 2026: keep the 5 that matter most']],
  ['an empty workbook', {}, [], []],
])('%s', (_, change, rows, expected) => {
  expect(advice(change, rows)).toEqual(expected);
});

test('how many are too many is what Settings says', () => {
  const settings = [
    ['Setting', 'Value'],
    ['Objectives, at most', 6],
  ];
  expect(advice({}, crowd, settings)).toEqual([]);
});
