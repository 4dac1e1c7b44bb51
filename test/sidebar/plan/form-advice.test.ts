import { describe, expect, test } from 'vitest';
import { objective, ROWS, type Row } from './company.ts';
import { about, EDIT, formOf, saved, sheetOf, shown, texts } from './forms.ts';

describe('the form while somebody types', () => {
  test('advice comes and goes with the wording', () => {
    const subject = about('new', 'Key result', 'O4');
    expect(texts(shown(subject, { title: 'Launch a site' }))[0]).toMatch(/^Reads like an activity/);
    expect(texts(shown(subject, { title: 'Visits', start: '10', target: '20' }))).toEqual([]);
    expect(texts(shown(subject, { title: '' }))).toEqual([]);
  });

  test('what is dismissed in the form is not advised', () => {
    const dismissed = sheetOf().withRule('', 'activity');
    const advice = texts(shown(about('new', 'Key result', 'O2'), { title: 'Launch a site', dismissed }));
    expect(advice.join()).not.toMatch(/activity/);
  });

  test('what falsifies a number can’t be dismissed', () => {
    const { advice } = shown(EDIT, { target: '45' });
    expect(advice).toEqual([{ text: expect.stringMatching(/^Start equals target/), rule: null }]);
  });

  test('siblings without a weight are named once one has it', () => {
    expect(shown(EDIT, { weight: '2' }).elsewhere).toEqual([
      'Then for Offers accepted: Add a weight (the others have one; 0 leaves it out).',
      'Then for Keep good people: Add a weight (the others have one; 0 leaves it out).',
    ]);
    expect(shown(EDIT, {}).elsewhere).toEqual([]);
  });

  test('a parent in another cycle is advised on, not refused', () => {
    const sheet = sheetOf([objective('O1', { Cycle: 'Q1 2026' }), objective('O2')], {
      calendar: [
        ['Name', 'Start', 'End'],
        ['Q4 2026', '2026-10-01', '2026-12-31'],
        ['Q1 2026', '2026-01-01', '2026-03-31'],
      ],
    });
    const view = shown(about('edit', 'Objective', 'O2'), { parent: 'O1' }, sheet);
    expect(view.complaints).toEqual({});
    expect(texts(view).join()).toMatch(/Check cycle: Q4 2026 is no part of Q1 2026/);
  });

  test('a target within the limits of the KPI is no stretch', () => {
    const sheet = sheetOf();
    const { typed } = sheet.first(about('new', 'Key result', 'O4'));
    const linked = sheet.withKpi(typed, 'K1');
    expect(linked).toMatchObject({ title: 'Time to fill', unit: 'days', start: '44', kpi: 'K1' });
    const advice = (target: string) =>
      texts(shown(about('new', 'Key result', 'O4'), { ...linked, target }, sheet));
    expect(advice('40').join()).toMatch(/^Aim beyond what the KPI does by itself/);
    expect(advice('20')).toEqual([]);
  });

  test('a KPI in points of percent is typed in points', () => {
    const sheet = sheetOf();
    const linked = sheet.withKpi(sheet.first(about('new', 'Key result', 'O4')).typed, 'K3');
    const { changes } = saved(about('new', 'Key result', 'O4'), { ...linked, target: '2' }, sheet);
    expect(changes[0]?.after).toMatchObject({ Start: Number(linked.start), Target: 2 });
  });
});

describe('what somebody else changes meanwhile', () => {
  const kept = formOf(EDIT, { target: '30' });
  const later = (changes: Row) =>
    sheetOf(ROWS.map((row) => (row.ID === 'KR1' ? { ...row, ...changes } : row)));
  const reopened = (sheet: ReturnType<typeof sheetOf>) => ({ ...kept, ...sheet.reopened(kept, EDIT) });

  test('fields that nobody typed in take it over', () => {
    const sheet = later({ Owner: 'Jonas' });
    const form = reopened(sheet);
    expect([form.typed.owner, form.typed.target]).toEqual(['Jonas', '30']);
    expect(sheet.form(form).now).toEqual({});
    expect(sheet.saved(form).changes[0]?.after).toEqual({ Target: 30 });
  });

  test('fields that were typed in keep it, and say what stands there now', () => {
    const sheet = later({ Target: 28 });
    const form = reopened(sheet);
    expect(form.typed.target).toBe('30');
    expect(sheet.form(form).now.target).toBe(
      'Somebody has changed it: 28 stands there now. Saving replaces that.',
    );
    expect(sheet.saved(form).changes[0]).toMatchObject({ before: { Target: 28 }, after: { Target: 30 } });
  });

  test('the same change made by both is none any more', () => {
    const sheet = later({ Target: 30 });
    expect(sheet.saved(reopened(sheet)).changes).toEqual([]);
  });
});
