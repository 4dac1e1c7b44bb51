import { expect, test } from 'vitest';
import { isRefusal, type Seen } from '../../../src/workbook/action.ts';
import { openSetUp } from '../../../src/workbook/actions/open-set-up.ts';
import { drawnTab, KPIS, SETTINGS, seenWith } from '../drawn-tab.ts';

const opened = (seen: Seen) => {
  const decision = openSetUp.decide(
    seen,
    {},
    { now: new Date('2026-11-12T23:30:00Z'), zone: 'Europe/Berlin' },
  );
  if (isRefusal(decision)) throw new Error(decision.text);
  return decision.output;
};

test.each<[string, Seen['tabs'], Record<string, string>]>([
  ['nothing', {}, {}],
  ['our tabs by the names they have', { kpis: { ...KPIS, name: 'Our KPIs' } }, { kpis: 'Our KPIs' }],
  ['no stranger’s', { okrs: drawnTab(9, 'OKRs', 'Goal | Q1', false) }, {}],
])('tells what is there: %s', (_reason, tabs, expected) => {
  const found = Object.entries(opened(seenWith(tabs)).tabs).filter(([, name]) => name !== '');
  expect(Object.fromEntries(found)).toEqual(expected);
});

test('hands over Settings from its header on with days as text, and nothing where it can’t be read', () => {
  const [header, first] = opened(seenWith({ settings: SETTINGS })).settings;
  expect(header?.slice(0, 2)).toEqual(['Setting', 'Value']);
  expect(first?.slice(0, 7)).toEqual([
    'As-of date',
    '2026-11-12',
    '',
    '',
    'Q4 2026',
    '2026-10-01',
    '2026-12-31',
  ]);
  expect(opened(seenWith({ settings: drawnTab(4, 'Settings', 'gone') })).settings).toEqual([]);
});

test('today is the day of the spreadsheet', () => {
  expect(opened(seenWith({})).today).toBe('2026-11-13');
});
