import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import * as inputs from '../../src/schema/call-inputs.ts';

const ENTRY = {
  key: 'key-00000001',
  id: 'KR1',
  value: 34,
  confidence: 7,
  comment: '',
  blocker: '',
  evidence: '',
  corrects: null,
};
const PLACE = { okrs: 1, checkIns: 2, zone: 'Etc/UTC' };

const fits = (change: object, place: object = PLACE, who = 'Maya'): boolean =>
  z.safeParse(inputs.saveCheckIns, { place, who, entries: [{ ...ENTRY, ...change }] }).success;

test.each([
  ['a whole entry', {}],
  ['the lowest confidence', { confidence: 0 }],
  ['the highest confidence', { confidence: 10 }],
  ['neither value nor confidence', { value: null, confidence: null }],
  ['the longest comment', { comment: 'x'.repeat(2000) }],
  ['a correction', { corrects: 'key-00000000' }],
])('%s fits', (_, change) => {
  expect(fits(change)).toBe(true);
});

test.each([
  ['half a point of confidence', { confidence: 7.5 }],
  ['confidence below 0', { confidence: -1 }],
  ['confidence above 10', { confidence: 11 }],
  ['a value in words', { value: '45 days' }],
  ['a value that is no number', { value: Number.NaN }],
  ['a comment that is too long', { comment: 'x'.repeat(2001) }],
  ['a short key', { key: 'key' }],
  ['a key with a blank', { key: 'key 00000001' }],
  ['no row', { id: ' ' }],
])('%s does not', (_, change) => {
  expect(fits(change)).toBe(false);
});

test.each([
  ['half a tab', { ...PLACE, okrs: 1.5 }, 'Maya'],
  ['no time zone', { okrs: 1, checkIns: 2 }, 'Maya'],
  ['a person without a name', PLACE, '  '],
])('%s does not fit', (_, place, who) => {
  expect(fits({}, place, who)).toBe(false);
});

test.each([
  ['none', 0],
  ['more than anybody owns', 101],
])('%s at once do not fit', (_, count) => {
  const entries = Array.from({ length: count }, () => ENTRY);
  expect(z.safeParse(inputs.saveCheckIns, { place: PLACE, who: 'Maya', entries }).success).toBe(false);
});

test.each([
  ['a page about KPIs', 'KpiPaste', true],
  ['the page that plans', 'Plan', true],
  ['another file', 'Library', false],
  ['more than a name', 'KpiPaste.html', false],
  ['part of a name', 'Templatesx', false],
])('showing %s', (_, page, isFit) => {
  expect(z.safeParse(inputs.showPage, { page }).success).toBe(isFit);
});

test.each([
  ['one value', { values: [{ kpi: 'K1', date: '2026-10-31', value: 1, note: '' }] }, true],
  ['none', { values: [] }, false],
  ['a day in other words', { values: [{ kpi: 'K1', date: '31.10.2026', value: 1, note: '' }] }, false],
  ['no number', { values: [{ kpi: 'K1', date: '2026-10-31', value: null, note: '' }] }, false],
  ['nobody', { who: ' ' }, false],
])('KPI values, saved or taken back: %s', (_, change, isFit) => {
  const values = [{ kpi: 'K1', date: '2026-10-31', value: 1, note: '' }];
  const input = { key: 'key-00000001', who: 'Maya', values, ...change };
  expect(z.safeParse(inputs.saveKpiValues, input).success).toBe(isFit);
});

test.each([
  ['a KPI without target and benchmark', { target: null, benchmark: null }, true],
  ['half a benchmark', { benchmark: 0.5 }, false],
  ['a target in words', { target: 'more' }, false],
])('adding %s from the library', (_, change, isFit) => {
  const input = { kpi: 'time-to-fill', owner: '', target: 25, benchmark: 0, ...change };
  expect(z.safeParse(inputs.addLibraryKpi, input).success).toBe(isFit);
});
