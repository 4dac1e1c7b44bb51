import fc from 'fast-check';
import { expect, test } from 'vitest';
import { advise } from '../../../src/domain/okr/advice.ts';
import { KEY_RESULT_RULES, OBJECTIVE_RULES } from '../../../src/domain/okr/advice-rules.ts';
import { cycleFinder } from '../../../src/domain/okr/cycle.ts';
import { dismissedRules } from '../../../src/domain/okr/dismissed.ts';
import { civilDate } from '../../../src/domain/time/civil-date.ts';
import { adviceText } from './advice-text.ts';
import { cyclesOf, drawn, okrRows } from './sheet.ts';

const CYCLES = drawn(`
  Name | Start      | End
  Q1   | 2026-01-01 | 2026-03-31
  Q2   | 2026-04-01 | 2026-06-30
`);
const HEADER =
  'ID | Item | Parent | Title | Owner | Team | Cycle | Type | Start | Target | Weight | Last check-in | Current | Dismissed | Link\n';

const CALENDAR = { today: civilDate(2026, 2, 20), cycleOf: cycleFinder(cyclesOf(CYCLES)) };

/** Of the row called X, with what a person has put aside. */
function adviceOn(lines: string, dismissed = '') {
  const rows = okrRows(drawn(HEADER + lines.trim().replaceAll('{dismissed}', dismissed)));
  return advise(rows, undefined, { calendar: CALENDAR })[rows.findIndex(({ id }) => id === 'X')] ?? [];
}

const objective = (parent: string, title: string, owner = 'Ada', team = 'Sales', cycle = 'Q1') =>
  `X | Objective | ${parent} | ${title} | ${owner} | ${team} | ${cycle} | | | | | | | {dismissed}\n`;
const keyResult = (id: string, parent: string, cells = ' | 0 | 10', title = 'Orders', cycle = 'Q1') =>
  `${id} | Key result | ${parent} | ${title} | Ada | Sales | ${cycle} | ${cells} | {dismissed}\n`;
const two = keyResult('K1', 'X', '| 0 | 10 | | |') + keyResult('K2', 'X', '| 0 | 10 | | |');
const lead = (team: string) => `C | Objective | | Lead | Ada | ${team} | Q1 | | | | | | |\n`;
const retired = `${lead('Sales').trimEnd()} | retired\n`;
const six = (line: (at: number) => string) => [1, 2, 3, 4, 5, 6].map(line).join('');

test.each([
  ['title', objective('', '') + two],
  ['unknown parent', objective('C9', 'Grow') + two],
  ['below key result', `${keyResult('K9', '', '| 0 | 10 | | |')}${objective('K9', 'Grow')}${two}`],
  [
    'other cycle',
    `${lead('Sales')}${objective('C', 'Grow', 'Ada', 'Sales', 'Q2')}${two.replaceAll('Q1', 'Q2')}`,
  ],
  ['retired parent', `${retired}${objective('C', 'Grow')}${two}`],
  ['few key results', objective('', 'Grow')],
  ['owner', objective('', 'Grow', '') + two],
  ['no parent', `${lead('Company')}${objective('', 'Grow')}${two}`],
  ['many key results', objective('', 'Grow') + six((at) => keyResult(`K${at}`, 'X', '| 0 | 10 | | |'))],
  ['number in title', objective('', 'Win 20 customers') + two],
  ['business as usual', objective('', 'Keep winning') + two],
  ['many objectives', objective('', 'Grow') + two + six((at) => lead('Sales').replace('C', `C${at}`))],
  ['title', keyResult('X', '', '| 0 | 10 | | |', '')],
  ['unknown parent', keyResult('X', 'O9', '| 0 | 10 | | |')],
  ['below key result', keyResult('K9', '', '| 0 | 10 | | |') + keyResult('X', 'K9', '| 0 | 10 | | |')],
  ['retired parent', retired + keyResult('X', 'C', '| 0 | 10 | | |')],
  ['other cycle', lead('Sales') + keyResult('X', 'C', '| 0 | 10 | | |', 'Orders', 'Q2')],
  ['stale', keyResult('X', '', '| 0 | 10 | | 2026-02-01 | 4')],
  ['met at start', keyResult('X', '', 'at least | 10 | 10 | | |')],
  ['activity', keyResult('X', '', '| 0 | 10 | | |', 'Launch it')],
  ['all yes/no', lead('Sales') + keyResult('X', 'C', 'yes/no | | | | |')],
])('the advice called %s is left out where that is dismissed', (rule, lines) => {
  expect(adviceOn(lines)).toMatchObject([{ rule }]);
  expect(adviceOn(lines, 'none of these')).toHaveLength(1);
  expect(adviceOn(lines, `owners, ${rule.toUpperCase()} ,x`)).toEqual([]);
});

test.each([
  ['measure', 'Not measurable yet: add a start and a target', keyResult('X', '', '| | | | |')],
  ['measure', 'Add a target', keyResult('X', '', '| 0 | | | |')],
  ['weight', 'Check weight: -1 is below 0', lead('Sales') + keyResult('X', 'C', '| 0 | 10 | -1 | |')],
  [
    'cycle',
    'Check cycle: "Q9" is not in the list of cycles',
    keyResult('X', '', '| 0 | 10 | | |', 'Orders', 'Q9'),
  ],
])('what is wrong stays, although %s is dismissed: %s', (rule, text, lines) => {
  expect(adviceOn(lines, rule).map(adviceText)).toEqual([text]);
});

test('every name can be listed beside others: it has no comma, and small letters', () => {
  for (const name of Object.keys({ ...OBJECTIVE_RULES, ...KEY_RESULT_RULES })) {
    expect(dismissedRules(`x, ${name}`)).toEqual(['x', name]);
  }
});

test.each([
  ['', []],
  ['owner', ['owner']],
  ['Owner,  number in  Title', ['owner', 'number in title']],
  [',', ['', '']],
])('%j names %j', (cell, names) => {
  expect(dismissedRules(cell)).toEqual(names);
});

const NAMES = Object.keys({ ...OBJECTIVE_RULES, ...KEY_RESULT_RULES });

const anyLine = fc
  .record({
    item: fc.constantFrom('Objective', 'Key result'),
    parent: fc.constantFrom('', 'R0', 'R1', 'R2', 'R9'),
    title: fc.constantFrom('', 'Grow', 'Launch it', 'Keep 20 customers'),
    owner: fc.constantFrom('', 'Ada'),
    cycle: fc.constantFrom('Q1', 'Q1', 'Q2', 'Q9'),
    type: fc.constantFrom('', 'yes/no', 'at least'),
    start: fc.constantFrom('', '0', '5', 'x'),
    weight: fc.constantFrom('', '1', '-1'),
  })
  .map(
    ({ item, parent, title, owner, cycle, type, start, weight }) =>
      `${item} | ${parent} | ${title} | ${owner} | | ${cycle} | ${type} | ${start} | 5 | ${weight} | 2026-02-01 | 4 | `,
  );

test('dismissing takes out what it names, of its own row only', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyLine, fc.subarray(NAMES)), { minLength: 1, maxLength: 8 }), (lines) => {
      const advice = (cell: (names: readonly string[]) => string) => {
        const drawing = lines.map(([line, names], at) => `R${at} | ${line}${cell(names)}`).join('\n');
        return advise(okrRows(drawn(HEADER + drawing)), undefined, { calendar: CALENDAR });
      };
      const all = advice(() => '');
      expect(advice((names) => names.join(', '))).toEqual(
        all.map((each, at) =>
          each.filter((piece) => 'problem' in piece || !lines[at]?.[1].includes(piece.rule)),
        ),
      );
    }),
  );
});
