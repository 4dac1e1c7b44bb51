import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isAboutPay } from '../../../src/domain/okr/advice-wording.ts';
import { kpiLibrary } from '../../../src/schema/library-kpi.ts';
import { PERSPECTIVES } from '../../../src/schema/words.ts';
import { KPI_LIBRARY } from '../../../src/workbook/library/kpi-library.ts';

test('every KPI is whole, and its counter-metric is another one of the library', () => {
  expect(kpiLibrary.safeParse(KPI_LIBRARY).error).toBeUndefined();
});

test('it has enough for every perspective, early signs among them', () => {
  expect(KPI_LIBRARY.length).toBeGreaterThanOrEqual(40);
  for (const perspective of PERSPECTIVES) {
    const kpis = KPI_LIBRARY.filter((kpi) => kpi.perspective === perspective);
    expect(kpis.length).toBeGreaterThanOrEqual(10);
    expect(kpis.some(({ leading }) => leading)).toBe(true);
  }
});

test('no text is about what people earn, nor about how they are rated', () => {
  for (const { name, formula, pitfall, tags } of KPI_LIBRARY) {
    for (const text of [name, formula, pitfall, ...tags]) {
      expect(text.toLowerCase()).not.toSatisfy(isAboutPay);
      expect(text).not.toMatch(/\bratings?\b/i);
    }
  }
});

test('a name does not only repeat in its tags', () => {
  for (const { name, tags } of KPI_LIBRARY) {
    expect(tags.map((tag) => tag.toLowerCase())).not.toContain(name.toLowerCase());
    expect(new Set(tags).size).toBe(tags.length);
  }
});

test('no benchmark is from the future', () => {
  const years = KPI_LIBRARY.flatMap(({ benchmarks }) => benchmarks).map(({ year }) => year);
  expect(Math.max(...years)).toBeLessThanOrEqual(new Date().getFullYear());
});

test('the quits of a year are the sum of the twelve monthly rates that the source gives', () => {
  const file = new URL('../../fixtures/kpi/jolts-quits-rate-JTSQUR.csv', import.meta.url);
  const rows = readFileSync(file, 'utf8').trim().split('\n').slice(-12);
  expect(rows.at(-1)).toMatch(/^2024-07/);
  const percent = rows.reduce((sum, row) => sum + Number(row.split(',')[1]), 0);
  const [benchmark] = KPI_LIBRARY.find(({ id }) => id === 'voluntary-turnover')?.benchmarks ?? [];
  expect(benchmark?.value).toBeCloseTo(percent / 100, 10);
  expect(benchmark?.year).toBe(2024);
});
