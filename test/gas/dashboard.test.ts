import { describe, expect, test } from 'vitest';
import { chartOf } from '../../src/domain/kpi/chart.ts';
import { readListedKpis } from '../../src/domain/kpi/listed-kpi.ts';
import { alignmentOf } from '../../src/domain/okr/alignment.ts';
import { readOkrRows } from '../../src/domain/okr/okr-row.ts';
import { civilDateIn } from '../../src/domain/time/civil-date.ts';
import { orFail } from '../../src/functions/print.ts';
import { type OpenAddOn, openAddOn, openExample } from './open-add-on.ts';

/** Rows of a block of the page as texts, without its empty columns and rows. */
const lines = ({ host }: OpenAddOn, a1: string) =>
  host
    .shown(a1)
    .map((row) => row.filter((text) => text.trim() !== ''))
    .filter((row) => row.length > 0);

const numbers = ({ host }: OpenAddOn, a1: string) =>
  host.values(a1).flatMap(([value]) => (typeof value === 'number' ? [value] : []));

/** What the chart of the chosen KPI shows, beside what the domain says of the same values. */
function chart(addOn: OpenAddOn) {
  const values = numbers(addOn, 'Dashboard!V4:V107');
  const computed = chartOf(values);
  if ('problem' in computed) throw new Error(computed.problem);
  const signals = addOn.host.values('Dashboard!Z4:Z107').slice(0, values.length);
  return {
    shown: signals.map(([value]) => typeof value === 'number'),
    domain: computed.signals.map((signal) => signal !== null),
    limits: addOn.host.values('Dashboard!W4:Y4')[0],
    domainLimits: computed.limits && [computed.limits.centre, computed.limits.lower, computed.limits.upper],
  };
}

/** What Review counts of the same tables, in the order of the tiles. */
function counted({ host }: OpenAddOn) {
  const okrs = host.values('OKRs!A2:T80');
  const kpiAt = (okrs[0] ?? []).indexOf('KPI');
  const civil = civilDateIn('Etc/UTC');
  const { objectives, living, orphans, lost, idle, typed } = alignmentOf(
    orFail(readOkrRows(okrs, civil)),
    okrs.slice(1).map((cells) => String(cells[kpiAt] ?? '')),
    orFail(readListedKpis(host.values('KPIs!A2:N40'), civil)).flatMap((kpi) => kpi ?? []),
    'Q4 2026',
  );
  return [`${living} of ${objectives}`, orphans.length + lost.length, idle.length, typed.length].map(String);
}

const KPIS = [
  ['Cost per hire', 24],
  ['Recruiting spend against plan', 24],
  ['Revenue per employee', 8],
  ['Page views a week', 59],
  ['Resignations a month', 24],
  ['Quits in the US labour market', 24],
] as const;

describe('the dashboard of the example', () => {
  test('measures adoption and focus', async () => {
    const addOn = await openExample();
    expect(lines(addOn, 'Dashboard!B3:M5')).toEqual([
      ['People who checked in this week', 'Objectives in this cycle', 'Objectives without focus', 'KPIs'],
      ['7 of 9', '15', '0', '12'],
      [
        '7 of 9 the week before',
        'In focus: no team has more than 5',
        'All have 2 to 5 key results',
        'More than 10, all perspectives',
      ],
    ]);
  });

  test('lists the KPIs by perspective', async () => {
    const addOn = await openExample();
    const rows = addOn.host.shown('Dashboard!B24:M35').map(([perspective, name]) => [perspective, name]);
    expect(rows.map(([perspective]) => perspective).filter((text) => text !== '')).toEqual([
      'Financial',
      'Customer',
      'Operations',
      'People',
    ]);
    expect(lines(addOn, 'Dashboard!B33:M34')).toEqual([
      [
        'People',
        'Resignations a month',
        '2.7 % of staff',
        'Off target',
        'Off target',
        'Worse: above the upper limit',
      ],
      ['Sick days a person', '1.9 days', 'On target', 'On target (old)'],
    ]);
  });

  test('shows the objectives that are furthest behind first, each with its worst child', async () => {
    const addOn = await openExample();
    const rows = lines(addOn, 'Dashboard!B39:M53');
    expect(rows).toHaveLength(15);
    expect(rows.slice(0, 3)).toEqual([
      [
        'Changes reach clinics in days, not weeks',
        '0.23',
        '0.49',
        'Off track',
        '━━━───┃──────',
        'Near: Pull requests a mo…',
        'No check-in: Time from merge to clinic',
      ],
      [
        'The right visitors find us',
        '0.26',
        '0.38',
        'Off track',
        '━━━──┃───────',
        'Off: Page views a week',
        'Off track: Page views a week',
      ],
      [
        'Top performers choose to stay',
        '0.31',
        '0.35',
        'At risk',
        '━━━━┃────────',
        'Off track: Retention of top performers',
      ],
    ]);
  });

  test('names what needs attention, the most pressing first', async () => {
    const addOn = await openExample();
    expect(lines(addOn, 'Dashboard!B58:L72').map(([what, kind, why]) => `${what}: ${kind}, ${why}`)).toEqual([
      'Retention of top performers: Off track, 0.14 where 0.35 was expected',
      'Wards set up without our help: Off track, 0.20 where 0.35 was expected',
      'Releases rolled back: Off track, 0.30 where 0.49 was expected',
      'Clinics under contract: Off track, 0.17 where 0.35 was expected; no check-in for 15 days',
      'Page views a week: Off track, 0.00 where 0.49 was expected; no check-in for 15 days',
      'Interviews per hire: Off track, 0.00 where 0.49 was expected',
      'Page views a week: Worse, below the lower limit',
      'Resignations a month: Worse, above the upper limit',
      'Slowest page loads on ward computers: Less sure, confidence fell from 8 to 4',
      'Interviews per hire: Overdue, a monthly value was due by 2026-09-10',
      'Roles filled from within: Stale, no check-in for 22 days',
      'Time from merge to clinic: Stale, no value yet',
      'Launch the new release pipeline: Stale, no value yet',
      'Clinics on the latest version: Stale, no value yet',
      'First meetings with heads of nursing: Stale, no check-in for 15 days',
    ]);
  });

  test('names a KPI that cannot reach its target as a candidate, until it feeds a key result', async () => {
    const addOn = await openExample();
    addOn.file.getSheetByName('OKRs')?.getRange('A3:S67').clearContent();
    await addOn.host.settle();
    const named = () => lines(addOn, 'Dashboard!B58:L72').filter(([, kind]) => kind === 'Candidate');
    const rating = 'the target 8.5 lies above what this process does (7.34 to 8.28)';
    const offers = 'the target 0.9 lies above what this process does (0.69 to 0.89)';
    const days = 'the target 30 lies below what this process does (38.7 to 50.6)';
    expect(named().map(([what, , why]) => [what, why])).toEqual([
      ['Candidate rating', rating],
      ['Offers accepted', offers],
      ['Time to fill', days],
    ]);
    await addOn.host.type('OKRs!P3', 'K7');
    expect(named().map(([what]) => what)).toEqual(['Candidate rating', 'Offers accepted']);
  });

  test('links each of them to its row', async () => {
    const { file } = await openExample();
    const formula = file.getSheetByName('Dashboard')?.getRange('B58').getFormula() ?? '';
    const [okrs, kpis] = ['OKRs', 'KPIs'].map((name) => file.getSheetByName(name)?.getSheetId());
    expect(formula).toContain(`;${okrs};${kpis})&"&range=A"`);
  });

  test('tells how the goals hang together', async () => {
    const addOn = await openExample();
    expect(lines(addOn, 'Dashboard!B77:M77')).toEqual([['11 of 15', '1', '4', '42']]);
    expect(counted(addOn)).toEqual(['11 of 15', '1', '4', '42']);
    await addOn.host.type('OKRs!D4', '');
    expect(lines(addOn, 'Dashboard!B77:M77')).toEqual([['10 of 15', '2', '4', '42']]);
    expect(counted(addOn)).toEqual(['10 of 15', '2', '4', '42']);
    await addOn.host.type('OKRs!P5', 'K4');
    expect(lines(addOn, 'Dashboard!B77:M77')).toEqual([['10 of 15', '2', '3', '41']]);
    expect(counted(addOn)).toEqual(['10 of 15', '2', '3', '41']);
    await addOn.host.type('OKRs!D4', 'O99');
    expect(lines(addOn, 'Dashboard!B77:M77')).toEqual([['10 of 15', '2', '3', '41']]);
    expect(counted(addOn)).toEqual(['10 of 15', '2', '3', '41']);
  });

  test('leaves out what was retired: it is no parent, and what feeds it feeds nothing', async () => {
    const addOn = await openExample();
    for (const cell of ['E3', 'E5', 'E6']) await addOn.host.type(`OKRs!${cell}`, 'retired');
    expect(lines(addOn, 'Dashboard!B77:M77')).toEqual([['8 of 14', '4', '5', '41']]);
    expect(counted(addOn)).toEqual(['8 of 14', '4', '5', '41']);
    expect(lines(addOn, 'Dashboard!B39:M53')).toHaveLength(14);
  });
});

describe('the chart of the chosen KPI', () => {
  test.each(KPIS)('%s: limits and signals are those of the domain', async (name, points) => {
    const addOn = await openExample();
    await addOn.host.type('Dashboard!M9', name);
    const { shown, domain, limits, domainLimits } = chart(addOn);
    expect(shown).toHaveLength(points);
    expect(shown).toEqual(domain);
    limits?.forEach((limit, index) => {
      expect(limit).toBeCloseTo(domainLimits?.[index] ?? Number.NaN, 9);
    });
  });
});

const lessSure = (addOn: OpenAddOn) =>
  lines(addOn, 'Dashboard!B58:L72').filter(([, kind]) => kind === 'Less sure');
const OF_THE_EXAMPLE = ['Slowest page loads on ward computers', 'Less sure', 'confidence fell from 8 to 4'];

describe('a confidence', () => {
  test('that fell by three or more is named until it is taken back', async () => {
    const addOn = await openExample();
    const { place } = await addOn.view();
    const named = () => lessSure(addOn);
    await addOn.save(place, { value: 37, confidence: 2 });
    expect(named()).toEqual([
      ['Time until a new colleague works alone', 'Less sure', 'confidence fell from 5 to 2'],
      OF_THE_EXAMPLE,
    ]);
    await addOn.save(place, {
      key: 'undo-test-key-0001',
      value: 38,
      confidence: 5,
      corrects: 'test-key-0001',
    });
    expect(named()).toEqual([OF_THE_EXAMPLE]);
  });

  test('that fell by two is not', async () => {
    const addOn = await openExample();
    const { place } = await addOn.view();
    await addOn.save(place, { value: 37, confidence: 3 });
    expect(lessSure(addOn)).toEqual([OF_THE_EXAMPLE]);
  });
});

describe('an empty workbook', () => {
  test('says in every block what to do first', async () => {
    const addOn = await openAddOn();
    await addOn.host.runMenuItem('setUpWorkbook');
    expect(lines(addOn, 'Dashboard!B5:M5')).toEqual([
      [
        'Give key results an owner and a cycle',
        'None yet: add them in the OKRs tab',
        'No key results yet: add 2 to 5 each',
        'None yet: add them in the KPIs tab',
      ],
    ]);
    expect(['E22', 'E37', 'E56'].map((cell) => addOn.host.shown(`Dashboard!${cell}`)[0]?.[0])).toEqual([
      expect.stringMatching(/^None yet: add/),
      expect.stringMatching(/^None yet: plan/),
      expect.stringMatching(/^Nothing: /),
    ]);
    expect(
      lines(addOn, 'Dashboard!A1:Z90')
        .flat()
        .filter((text) => text.startsWith('#')),
    ).toEqual(['#1f5fa8']);
  });
});
