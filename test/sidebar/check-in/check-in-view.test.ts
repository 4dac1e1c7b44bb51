import { describe, expect, test } from 'vitest';
import { type CheckInView, checkInView } from '../../../sidebar/check-in/check-in-view.ts';
import type { Refusal } from '../../../src/schema/calls.ts';
import { isRefusal, type Seen } from '../../../src/workbook/action.ts';
import { openTables } from '../../../src/workbook/actions/open-tables.ts';
import type { Tab } from '../../../src/workbook/tab.ts';
import { drawnTab, EMPLOYER_BRAND, LOG, okrsTab, SETTINGS, seenWith } from '../../workbook/drawn-tab.ts';

const moment = { now: new Date('2026-11-12T09:00:00Z'), zone: 'UTC' };
const workbook = (okrs: Tab = okrsTab(EMPLOYER_BRAND), more: Partial<Seen> = {}, settings = SETTINGS): Seen =>
  seenWith({ okrs, settings, checkIns: LOG }, more);

/** What the page makes of the workbook's answer. */
function opened(seen: Seen, person: string | null): CheckInView | Refusal {
  const decision = openTables.decide(seen, { tables: ['okrs', 'checkIns'], mail: true }, moment);
  return isRefusal(decision) ? decision : checkInView(decision.output, person);
}

function view(seen: Seen, person: string | null = 'Maya'): CheckInView {
  const made = opened(seen, person);
  if ('text' in made) throw new Error(made.text);
  return made;
}

describe('the check-in as the workbook answered', () => {
  test('gives a person’s key results under their objective, with where they should be', () => {
    const { objectives, me, today, cycle } = view(workbook());
    expect({ me, today, cycle }).toEqual({
      me: 'Maya',
      today: '2026-11-12',
      cycle: { name: 'Q4 2026', start: '2026-10-01', end: '2026-12-31' },
    });
    expect(objectives.map(({ title, keyResults }) => [title, keyResults.map((each) => each.title)])).toEqual([
      ['Most trusted employer brand', ['Time to fill', 'Offers accepted']],
    ]);
    expect(objectives[0]?.keyResults[0]).toMatchObject({
      id: 'KR2',
      start: 45,
      target: 25,
      current: 38,
      confidence: 5,
      lastCheckIn: '2026-11-05',
      expected: 42 / 91,
      problem: null,
    });
  });

  test('asks for a start that nobody stated instead of assuming one', () => {
    expect(view(workbook()).objectives[0]?.keyResults[1]?.problem).toBe(
      'Add a start (0 if it starts from nothing)',
    );
  });

  test.each([
    ['remembered name', 'Jonas', '', 'Jonas'],
    ['remembered name in other letters', ' jonas ', '', 'Jonas'],
    ['the account’s mail', null, 'MAYA@x.example', 'Maya'],
    ['a mail that nobody has', null, 'other@x.example', null],
    ['neither', null, '', null],
    ['a remembered person who has left', 'Ines', '', null],
  ])('knows whose check-in it is: %s', (_reason, person, mail, me) => {
    expect(view(workbook(undefined, { mail }), person).me).toBe(me);
  });

  test('shows nobody’s key results until the person is known', () => {
    expect(view(workbook(), null).objectives).toEqual([]);
  });

  test('lists people of Settings first, then other owners, each once', () => {
    const rows = 'KR9 | Referrals | Key result |  |  |  | Q4 2026 |  |  | ines | | 0 | 9 | | | | 1 | | ';
    expect(view(workbook(okrsTab(EMPLOYER_BRAND + rows))).people).toEqual(['Maya', 'Jonas', 'ines']);
  });

  test('leaves other cycles out', () => {
    const rows = 'KR9 | Old | Key result |  |  |  | Q3 2026 |  |  | Maya | | 0 | 9 | | | | 1 | | ';
    const titles = view(workbook(okrsTab(EMPLOYER_BRAND + rows))).objectives.flatMap(
      (each) => each.keyResults,
    );
    expect(titles.map((each) => each.title)).not.toContain('Old');
  });

  test('puts key results without a living parent under a name of their own', () => {
    const rows = 'KR9 | Lone | Key result | O7 |  |  | Q4 2026 |  |  | Maya | | 0 | 9 | | | | 1 | | ';
    expect(view(workbook(okrsTab(rows))).objectives).toMatchObject([
      { id: '', title: 'Without an objective' },
    ]);
  });

  test('says what needs attention, worst first, with the reason', () => {
    expect(view(workbook()).attention.map(({ title, status, reason }) => [title, status, reason])).toEqual([
      ['Offers accepted', 'Check data', 'Add a start (0 if it starts from nothing)'],
      ['Time to fill', 'At risk', '0.35 where 0.46 was expected'],
    ]);
  });

  test('calls a key result stale from the eighth day on', () => {
    const row = (day: string) =>
      `KR1 | Rating | Key result |  |  | People | Q4 2026 |  |  | Maya | | 0 | 1 | | | | 0.9 | | ${day}`;
    const reasons = (day: string) => view(workbook(okrsTab(row(day)))).attention.map((each) => each.reason);
    expect([reasons('2026-11-05'), reasons('2026-11-04')]).toEqual([[], ['no check-in for 8 days']]);
  });

  test.each([
    [
      'a row typed without an ID',
      okrsTab(`${EMPLOYER_BRAND} | New one | Key result | O1`),
      'One row has no ID in OKRs',
      'giveIds',
    ],
    [
      'a copied row',
      okrsTab(EMPLOYER_BRAND + EMPLOYER_BRAND),
      'The ID O1 stands in rows 3 and 7 of OKRs',
      null,
    ],
    [
      'a key result without an owner',
      okrsTab('KR1 | Rating | Key result | | | | Q4 2026 | | | | | 0 | 1'),
      'Nobody owns "Rating" (OKRs, row 3)',
      null,
    ],
    [
      'a KPI that gives no value',
      okrsTab('KR1 | Rating | Key result | | | | Q4 2026 | | | Maya | | 0 | 1 | | | K7 | | |'),
      'KR1 has no value from K7',
      'setUp',
    ],
  ])('notices %s', (_reason, okrs, text, remedy) => {
    expect(view(workbook(okrs)).notices).toContainEqual({ text: expect.stringContaining(text), remedy });
  });

  test.each([
    [
      'a person without a name',
      /Jonas \| {2}/,
      '      | x@x.example',
      'Settings: x@x.example has no name in the Person column (row 3).',
    ],
    [
      'a text where the as-of date stands',
      /2026-11-12/,
      'today',
      'Settings: Check the as-of date: "today" is not a date, write it as 2026-03-31.',
    ],
    [
      'a threshold that is no number',
      /0\.9/,
      'high',
      'Settings: Check On track from: "high" is not a number.',
    ],
    [
      'a current cycle that is not listed',
      /Current cycle {2}(\s*)\| Q4 2026/,
      'Current cycle | Q9',
      'The current cycle "Q9" is not in the list',
    ],
  ])('says what is wrong in Settings and goes on: %s', (_reason, find, put, text) => {
    const drawing = SETTINGS_DRAWING.replace(find, put);
    expect(view(workbook(undefined, {}, drawnTab(4, 'Settings', drawing))).notices).toContainEqual({
      text: expect.stringContaining(text),
      remedy: null,
    });
  });

  test('offers set-up in a workbook that has none of our tabs', () => {
    expect(opened(seenWith({}), null)).toMatchObject({
      text: expect.stringMatching(/^This workbook is not set up yet\./),
      remedy: 'setUp',
    });
  });

  test('refuses with the way out when the OKRs tab is gone', () => {
    expect(opened(seenWith({ settings: SETTINGS, checkIns: LOG }), null)).toEqual({
      ok: false,
      text: expect.stringMatching(
        /^The OKRs tab is missing\. .*setting up the workbook starts a new, empty one/,
      ),
      remedy: 'setUp',
    });
  });

  test('refuses without the log, which a save goes to', () => {
    expect(opened(seenWith({ settings: SETTINGS, okrs: okrsTab(EMPLOYER_BRAND) }), null)).toMatchObject({
      text: expect.stringMatching(/^The Check-ins tab is missing\./),
    });
  });
});

const SETTINGS_DRAWING = `
  Setting        | Value      | Name    | Start      | End        | Person | Mail   | Team   | Active
  As-of date     | 2026-11-12 | Q4 2026 | 2026-10-01 | 2026-12-31 | Maya   |        | People | yes
  Current cycle  | Q4 2026    |         |            |            | Jonas |         | Sales  |
  On track from  | 0.9
`;
