import { describe, expect, test } from 'vitest';
import { kpisView } from '../../../sidebar/kpi/kpis-view.ts';
import {
  leftOutText,
  NOTHING_SAID,
  pastedValues,
  readPaste,
} from '../../../sidebar/kpi-paste/pasted-values.ts';
import { COMPANY } from './company.ts';

const view = kpisView(COMPANY, null);
const kpiOf = (id: string) => {
  const kpi = 'kpis' in view ? view.kpis.find((each) => each.id === id) : undefined;
  if (kpi === undefined) throw new Error(id);
  return kpi;
};

function pasted(text: string, id = 'K1', answers = NOTHING_SAID) {
  const [series] = readPaste(text)?.series ?? [];
  if (series === undefined) throw new Error('no series');
  return pastedValues(series.entries, kpiOf(id), answers);
}

describe('a pasted column against its KPI', () => {
  test('days with a value are counted, and what stands there already is left out', () => {
    const { values, replaced, known } = pasted('2026-09-30\t44\n2026-08-31\t50\n2020-01-31\t30');
    expect(values.map(({ value }) => value)).toEqual([30, 50]);
    expect([replaced, known]).toEqual([1, 1]);
  });

  test.each([
    ['with its sign', '2020-01\t70%', 0.7],
    ['as a share', '2020-01\t0.7', 0.7],
  ])('percent is kept as the KPI keeps it: %s', (_reason, text, value) => {
    const { values, question } = pasted(text, 'K2');
    expect([values[0]?.value, question]).toEqual([value, null]);
  });

  test('percent without its sign is asked, and read as answered', () => {
    const { question } = pasted('2020-01\t95.5', 'K2');
    expect(question).toEqual({
      text: 'Offer acceptance rate is kept in percent. How much is 95.5?',
      choices: [
        { label: '95.5\u00a0%', answers: { percent: true } },
        { label: '9,550\u00a0%', answers: { percent: false } },
      ],
    });
    const answered = pasted('2020-01\t95.5', 'K2', { ...NOTHING_SAID, percent: true });
    expect([answered.values[0]?.value, answered.question]).toEqual([0.955, null]);
  });

  test('dates are asked before numbers', () => {
    const text = '03/04/2025\t1,234';
    expect(pasted(text).question).toEqual({
      text: 'Which day is 03/04/2025?',
      choices: [
        { label: '3 Apr 2025', answers: { order: 'day first' } },
        { label: '4 Mar 2025', answers: { order: 'month first' } },
      ],
    });
    const dated = pasted(text, 'K1', { ...NOTHING_SAID, order: 'day first' });
    expect(dated.question?.choices.map(({ label }) => label)).toEqual([
      '1,234, a whole number',
      '1.234, with a fraction',
    ]);
    const read = pasted(text, 'K1', { ...NOTHING_SAID, order: 'day first', mark: ',' });
    expect(read.values.map(({ value }) => value)).toEqual([1.234]);
  });

  test.each([
    ['the same unit', '2020-01\t45 days', null],
    ['another unit', '2020-01\t45 hours', 'hours'],
    ['no unit', '2020-01\t45', null],
  ])('a unit is told: %s', (_reason, text, unit) => {
    expect(pasted(text).otherUnit).toBe(unit);
  });

  test('what is left out says where and why', () => {
    const { leftOut } = pasted('2020-01\t\nTotal\t9\n2020-02\tmany\n2020-03\t1\n2020-03\t2');
    expect(leftOut.map((each) => leftOutText(each, 'down'))).toEqual([
      'Row 1: 2020-01 has no value',
      'Row 2: “Total” has no date that can be read',
      'Row 3: 2020-02, “many”, is no number like the others',
      'Row 4: 2020-03, “1”, has a later one on the same day, which counts',
    ]);
  });
});
