import { expect, test } from 'vitest';
import { advise } from '../../../src/domain/okr/advice.ts';
import { adviceText } from './advice-text.ts';
import { advised, HEADER } from './advised.ts';
import { drawn, okrRows } from './sheet.ts';

const objective = (title: string, rest = '') => `
  O1 | Objective  |    | ${title} | Ada | ${rest || '| Q1'} |  |   |    |  |  |
  K1 | Key result | O1 | Profit   | Ada | Sales | Q1 | | 0 | 10 |  |  |
  K2 | Key result | O1 | Churn    | Ada | Sales | Q1 | | 9 | 5  |  |  |`;
const keyResult = (cells: string, title = 'Churn') => `K1 | Key result | | ${title} | Ada | | Q1 | ${cells}`;

const more = (...ids: readonly string[]) =>
  ids.map((id) => `\n${id} | Key result | O1 | Sales | | | Q1 | | 0 | 1 | | |`).join('');

test.each([
  ['two key results', objective('Become the first choice')],
  ['five key results', objective('Become the first choice') + more('K3', 'K4', 'K5')],
])('a well written objective and its key results get none: %s', (_, lines) => {
  expect(advised(lines)).not.toHaveProperty('O1');
});

const USUAL = 'Reads like business as usual: aim for a change, or make it a KPI';
const AMOUNT = 'Move the number to a key result: the title says where to go';

test.each([
  ['business as usual', objective('Maintain our lead'), [USUAL]],
  ['a number in the title', objective('Win 20 new customers'), [AMOUNT]],
  ['both, the more pressing first', objective('Keep 20 customers'), [AMOUNT, USUAL]],
  [
    'no owner',
    objective('Grow').replace('Grow | Ada', 'Grow |'),
    ['Add an owner: what belongs to nobody gets no check-in'],
  ],
  [
    'no key result',
    'O1 | Objective | | Grow | Ada | | Q1 | | | | | |',
    ['Add key results: 2 to 5 tell whether it is reached, it has 0'],
  ],
  [
    'a single key result',
    objective('Grow').replace(/K2.*/, ''),
    ['Add key results: 2 to 5 tell whether it is reached, it has 1'],
  ],
  [
    'six key results',
    objective('Grow') + more('K3', 'K4', 'K5', 'K6'),
    ['6 key results scatter the effort: keep the 5 that matter most'],
  ],
])('of an objective: %s', (_, lines, advice) => {
  expect(advised(lines)).toEqual({ O1: advice });
});

const ACTIVITY = 'Reads like an activity: measure what it should change';
const MET = 'Already met at the start: raise the target, or make it a KPI';

test.each([
  ['neither start nor target', '| | | | |', ['Not measurable yet: add a start and a target']],
  ['no start', '| | 10 | | |', ['Add a start (0 if it starts from nothing)']],
  ['no target', '| 5 | | | |', ['Add a target']],
  ['a target to hold is missing', 'at least | | | | |', ['Add a target']],
  ['an upper bound is missing', 'between | | 5 | | |', ['Add a limit (the upper bound)']],
  [
    'start equals target',
    '| 5 | 5 | | |',
    ['Start equals target: use the type "at least", "at most" or "between"'],
  ],
  ['the same with a current value', '| | 10 | | 4 |', ['Add a start (0 if it starts from nothing)']],
  [
    'a limit on the wrong side',
    'at least | | 5 | 9 | |',
    ['Check limit: with the type "at least" it lies above the target'],
  ],
  ['a level that holds already', 'at least | 95 | 90 | | |', [MET]],
  ['a level that holds on its bound', 'at most | 5 | 5 | | |', [MET]],
  ['a range that holds already', 'between | 6 | 5 | 8 | |', [MET]],
  ['a share that is done already', 'milestone | 1 | | | |', [MET]],
  ['an unreadable number, and nothing else', '| 45 days | | | |', ['Check start: "45 days" is not a number']],
  [
    'a current value that can’t be',
    'milestone | | | | 70 |',
    ['Check current: 70 is not between 0 and 1 (a share of the whole, such as 50%)'],
  ],
])('of a key result: %s', (_, cells, advice) => {
  expect(advised(keyResult(cells))).toEqual({ K1: advice });
});

test.each([
  ['a level still to be reached', 'at least | 80 | 90 | | |'],
  ['a level without a start', 'at least | | 90 | | |'],
  ['a milestone has no numbers', 'milestone | | | | |'],
  ['a baseline is still being found', 'baseline | | | | |'],
  ['a baseline with words for numbers', 'baseline | 45 days | tbd | | n/a |'],
  ['yes/no without an objective', 'yes/no | | | | |'],
  ['less is better', '| 45 | 25 | | |'],
  ['met by now, not at the start', '| 0 | 10 | | 12 |'],
])('none for a key result: %s', (_, cells) => {
  expect(advised(keyResult(cells))).toEqual({});
});

test('an activity is told apart from what it changes', () => {
  expect(advised(keyResult('| 0 | 10 | | |', 'Hold 10 workshops'))).toEqual({ K1: [ACTIVITY] });
  expect(advised(keyResult('| | | | |', 'Hold 10 workshops'))).toEqual({
    K1: ['Not measurable yet: add a start and a target', ACTIVITY],
  });
});

test('key results that are all yes/no are told so, each', () => {
  const allYesNo = 'All key results here are yes/no: measure one by a number';
  const lines = objective('Grow').replaceAll('Q1 | | ', 'Q1 | yes/no | ');
  expect(advised(lines)).toEqual({ K1: [allYesNo], K2: [allYesNo] });
  expect(advised(lines.replace('yes/no', 'milestone'))).toEqual({});
});

test('another cell that can’t be read is no weight', () => {
  const lines = objective('Grow').replace('| 0 | 10 |', '| soon | 10 |');
  expect(advised(lines)).toEqual({ K1: ['Check start: "soon" is not a number'] });
});

test.each([
  [
    'a missing one among weighted siblings',
    ['2', ''],
    { K2: ['Add a weight (the others have one; 0 leaves it out)'] },
  ],
  ['a negative one', ['2', '-1'], { K2: ['Check weight: -1 is below 0'] }],
  ['none at all', ['', ''], {}],
  ['0 leaves out', ['2', '0'], {}],
  [
    'one that can’t be read is one all the same',
    ['half', ''],
    {
      K1: ['Check weight: "half" is not a number'],
      K2: ['Add a weight (the others have one; 0 leaves it out)'],
    },
  ],
])('weights: %s', (_, [first, second], advice) => {
  expect(
    advised(`
      O1 | Objective  |    | Grow   | Ada | | Q1 | |   |    | | | -5
      K1 | Key result | O1 | Profit | Ada | | Q1 | | 0 | 10 | | | ${first}
      K2 | Key result | O1 | Churn  | Ada | | Q1 | | 9 | 5  | | | ${second}`),
  ).toEqual(advice);
});

const LOOSE = 'Add a parent: it feeds no company objective';
const pair = (id: string) => `
  ${id}a | Key result | ${id} | Profit | Ada | | Q1 | | 0 | 10 | | |
  ${id}b | Key result | ${id} | Churn  | Ada | | Q1 | | 9 | 5  | | |`;
const goal = (id: string, parent: string, team: string, cycle = 'Q1') =>
  `${id} | Objective | ${parent} | Grow | Ada | ${team} | ${cycle} | | | | | |\n${pair(id).trim()}\n`;

test.each([
  ['no objective stands above another', goal('O1', '', 'Sales') + goal('O2', '', 'Support'), []],
  ['the team Company has one', goal('O1', '', 'Company') + goal('O2', '', 'Sales'), ['O2']],
  ['Organization is another word for it', goal('O1', '', 'Organization') + goal('O2', '', 'Sales'), ['O2']],
  ['in British spelling too', goal('O1', '', 'organisation') + goal('O2', '', 'Sales'), ['O2']],
  ['a team that is a part of it', goal('O1', '', 'Company events') + goal('O2', '', 'Sales'), []],
  ['a team for other ones', goal('O1', '', 'Partner organization') + goal('O2', '', 'Sales'), []],
  [
    'so has a team above another',
    goal('O1', '', 'Board') + goal('O2', 'O1', 'Sales') + goal('O3', '', 'Support'),
    ['O3'],
  ],
  [
    'its other objectives are company objectives',
    goal('O1', '', 'Board') + goal('O2', 'O1', 'Sales') + goal('O3', '', 'Board'),
    [],
  ],
  [
    'a team that divides its own objective is no company',
    goal('O1', '', 'Sales') + goal('O2', 'O1', 'Sales') + goal('O3', '', 'Support'),
    [],
  ],
  ['without teams nobody knows', goal('O1', '', '') + goal('O2', 'O1', '') + goal('O3', '', ''), []],
  ['it was there for another cycle', goal('O1', '', 'Company', 'Q4') + goal('O2', '', 'Sales'), []],
  [
    'it is there for the year, as one below it shows',
    goal('O1', '', 'Company', '2026') + goal('O2', 'O1', 'Sales') + goal('O3', '', 'Support'),
    ['O3'],
  ],
])('a parent is missing only where a company objective exists: %s', (_, lines, loose) => {
  expect(advised(lines)).toEqual(Object.fromEntries(loose.map((id) => [id, [LOOSE]])));
});

test('more than five objectives of a team in a cycle are told to all of them', () => {
  const six = [1, 2, 3, 4, 5, 6].map((at) => goal(`O${at}`, '', at > 3 ? 'sales ' : 'Sales')).join('');
  const advice = '6 objectives for Sales in Q1: keep the 5 that matter most';
  expect(advised(six)).toEqual(
    Object.fromEntries(
      [1, 2, 3, 4, 5, 6].map((at) => [`O${at}`, [at > 3 ? advice.replace('Sales', 'sales') : advice]]),
    ),
  );
  const spread = six.replace('sales', 'Support').replace('Q1', 'Q2');
  expect(advised(spread)).toEqual({});
  const noTeam = six.replace(/sales/gi, '');
  expect(advised(noTeam).O1).toEqual(['6 objectives in Q1: keep the 5 that matter most']);
  const five = six.replace(/^.*O6.*$/gm, '');
  expect(advised(five)).toEqual({});
  const noCycle = six.replaceAll('Q1', '');
  expect(advised(noCycle)).toEqual({});
});

test('an objective with objectives below it needs no key results of its own', () => {
  expect(advised(`O1 | Objective | | Lead | Ada | | Q1 | | | | | |\n${goal('O2', 'O1', '')}`)).toEqual({});
});

test('a row out of place gets only that said', () => {
  const twice = 'Check id: "K1" stands in more than one row';
  const rows = okrRows(
    drawn(`${HEADER}${keyResult('| | | | |', 'Hold a workshop')}\n${keyResult('| | | | |')}`),
  );
  expect(advise(rows).map((list) => list.map(adviceText))).toEqual([[twice], [twice]]);
  expect(advised('O1 | Objective | O1 | Keep it | | | Q1 | | | | | |')).toEqual({
    O1: ['Check parent: its parents lead back to this row'],
  });
});

test('what stands in the number columns of an objective does not matter', () => {
  expect(
    advised(objective('Grow', '| Q1').replace('|  |   |    |  |  |', '| reach | n/a | - |  | soon |')),
  ).toEqual({});
});

test('a blank row gets none and counts for nothing', () => {
  expect(advised(` | | | | | | | | | | | | \n${keyResult('| 0 | 10 | | |')}`)).toEqual({});
});
