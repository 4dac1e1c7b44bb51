import { describe, expect, test } from 'vitest';
import { type KpiView, kpisView } from '../../../sidebar/kpi/kpis-view.ts';
import { draftTitle } from '../../../sidebar/kpi-goals/draft-title.ts';
import { foundKpis } from '../../../sidebar/kpi-goals/found-kpis.ts';
import { isCycleOver, movedSince } from '../../../sidebar/kpi-goals/moved.ts';
import { KPI_LIBRARY } from '../../../src/workbook/library/kpi-library.ts';
import { TEMPLATE_GALLERY } from '../../../src/workbook/library/template-gallery.ts';
import { COMPANY } from './company.ts';

const LIBRARY = { kpis: [...KPI_LIBRARY], templates: [...TEMPLATE_GALLERY] };
const opened = kpisView(COMPANY, null);
if ('text' in opened) throw new Error(opened.text);
const view = opened;
const kpi = (change: Partial<KpiView>): KpiView => {
  const [first] = view.kpis;
  if (first === undefined) throw new Error('no KPI');
  return { ...first, ...change };
};

describe('the title of a draft', () => {
  test.each([
    [
      'less is better',
      { name: 'Ticket backlog', direction: 'down' },
      'Bring down ticket backlog and keep it there',
    ],
    ['more is better', { name: 'Win rate', direction: 'up' }, 'Raise win rate and keep it there'],
    ['near', { name: 'Stock cover', direction: 'near' }, 'Bring back stock cover to where it belongs'],
    [
      'an abbreviation keeps its capitals',
      { name: 'NPS of admins', direction: 'up' },
      'Raise NPS of admins and keep it there',
    ],
    [
      'numbers stay in the key result',
      { name: 'Day 30 retention', direction: 'up' },
      'Raise day retention and keep it there',
    ],
    ['nothing but a number', { name: '24/7', direction: 'up' }, 'Raise it and keep it there'],
  ] as const)('%s', (_reason, change, title) => {
    expect(draftTitle(kpi(change), null)).toBe(title);
  });

  test('is that of the first template that moves the KPI', () => {
    const title = draftTitle(kpi({ name: 'Time to fill' }), LIBRARY);
    const template = TEMPLATE_GALLERY.find(({ keyResults }) =>
      keyResults.some((each) => each.kpi === 'time-to-fill'),
    );
    expect(title).toBe(template?.title);
  });

  test('has no number for any KPI of the library', () => {
    for (const { name, direction } of KPI_LIBRARY) {
      expect(draftTitle(kpi({ name, direction }), LIBRARY)).not.toMatch(/\d/);
    }
  });
});

describe('searching the library', () => {
  test.each([
    ['nothing typed gives all', '', KPI_LIBRARY.length],
    ['a tag', 'recruiting', 3],
    ['no such word', 'astrology', 0],
  ])('%s', (_reason, typed, least) => {
    const found = foundKpis(KPI_LIBRARY, typed);
    expect(least === 0 ? found : found.length >= least).toEqual(least === 0 ? [] : true);
  });

  test('names that begin with it come first, whatever its case', () => {
    expect(foundKpis(KPI_LIBRARY, 'TIME TO FILL')[0]?.name).toBe('Time to fill');
  });
});

describe('whether a KPI moved', () => {
  const before = [38, 40, 38, 40, 38, 40];
  const withValues = (since: readonly number[]) => {
    const values = [...before, ...since];
    const dates = values.map((_, at) => new Date(Date.UTC(2026, 4 + at, 0)).toISOString().slice(0, 10));
    return kpi({ dates, values });
  };
  const says = (since: readonly number[], start = '2026-10-01') =>
    movedSince(withValues(since), start, { method: 'average', run: 8 });

  test.each([
    [
      'a signal for the better',
      [30],
      'Moved',
      'tone-good',
      /^Better: below the lower limit of the values before \(33\.7\sdays to 44\.3\sdays\)\.$/,
    ],
    ['a signal for the worse', [50], 'Moved', 'tone-bad', /^Worse: above the upper limit/],
    ['noise', [37], 'Noise', 'tone-quiet', /explains every value since the cycle began\.$/],
    ['no value', [], 'Not known', 'tone-quiet', /^No value since the cycle began\.$/],
  ] as const)('%s', (_reason, since, word, tone, sentence) => {
    expect(says(since)).toMatchObject({ word, tone, says: expect.stringMatching(sentence) });
  });

  test('too few values before can’t tell', () => {
    expect(says([37], '2026-05-01').says).toBe(
      '5 more values from before the cycle would be needed to tell.',
    );
  });

  test.each([
    ['before its last day', '2026-12-30', false],
    ['on it', '2026-12-31', true],
    ['after it', '2027-01-01', true],
  ])('a cycle is over: %s', (_reason, today, isOver) => {
    expect(isCycleOver({ ...view, today })).toBe(isOver);
  });
});
