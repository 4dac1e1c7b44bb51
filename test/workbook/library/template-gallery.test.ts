import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advise } from '../../../src/domain/okr/advice.ts';
import {
  isAboutPay,
  namesAmount,
  readsLikeActivity,
  readsLikeBusinessAsUsual,
} from '../../../src/domain/okr/advice-wording.ts';
import { suggestedTarget } from '../../../src/domain/okr/suggested-target.ts';
import {
  BUSINESS_FUNCTIONS,
  type OkrTemplate,
  okrTemplates,
  SITUATIONS,
  type TemplateKeyResult,
} from '../../../src/schema/okr-template.ts';
import { KPI_LIBRARY } from '../../../src/workbook/library/kpi-library.ts';
import { TEMPLATE_GALLERY } from '../../../src/workbook/library/template-gallery.ts';
import { move } from '../../../src/workbook/library/templates/key-results.ts';
import { okrRows } from '../../domain/okr/sheet.ts';
import { called, column } from '../../functions/called.ts';

const HEADER = ['ID', 'Item', 'Parent', 'Title', 'Owner', 'Team', 'Cycle', 'Kind'];
const MEASURES = ['Type', 'Start', 'Target', 'Limit', 'Current'];

/** The rows of the OKRs sheet once a person has filled in the starts. */
function filledIn(
  { title, kind, keyResults }: OkrTemplate,
  startOf: (keyResult: TemplateKeyResult) => number,
) {
  const owned = (kindOfRow: string) => ['Ada', 'Company', 'Q1', kindOfRow];
  return [
    [...HEADER, ...MEASURES],
    ['O1', 'Objective', '', title, ...owned(kind), '', '', '', '', ''],
    ...keyResults.map((keyResult, index) => {
      const start = startOf(keyResult);
      const target = suggestedTarget(keyResult.target, start, keyResult.unit);
      const measures = [keyResult.type, start, target ?? '', keyResult.limit ?? '', ''];
      return [`K${index + 1}`, 'Key result', 'O1', keyResult.title, ...owned(kind), ...measures];
    }),
  ];
}

test('every template is whole', () => {
  expect(okrTemplates.safeParse(TEMPLATE_GALLERY).error).toBeUndefined();
});

test('every function and every situation has one', () => {
  expect(TEMPLATE_GALLERY.length).toBeGreaterThanOrEqual(24);
  expect([...new Set(TEMPLATE_GALLERY.map((template) => template.function))]).toEqual(BUSINESS_FUNCTIONS);
  expect(new Set(TEMPLATE_GALLERY.map(({ situation }) => situation))).toEqual(new Set(SITUATIONS));
});

describe.each(TEMPLATE_GALLERY.map((template) => [template.id, template] as const))('%s', (_, template) => {
  const { title, keyResults, when, why } = template;

  test('gets no advice once its starts are filled in', () => {
    const rows = filledIn(template, ({ exampleStart }) => exampleStart);
    expect(called('OKRCHECK', rows)).toEqual(column('Advice', ...keyResults.map(() => ''), ''));
    expect(advise(okrRows(rows)).flat()).toEqual([]);
  });

  test('says where to go, not what is done anyway, and gives no numbers', () => {
    expect(title).not.toMatch(/\d/);
    for (const text of [title, ...keyResults.map((each) => each.title)]) {
      expect(text).not.toSatisfy(readsLikeBusinessAsUsual);
      expect(text).not.toSatisfy(readsLikeActivity);
      expect(text).not.toSatisfy(namesAmount);
    }
  });

  test('is not about what people earn, nor about how they are rated', () => {
    for (const text of [title, when, why, ...keyResults.map((each) => each.title)]) {
      expect(text.toLowerCase()).not.toSatisfy(isAboutPay);
      expect(text).not.toMatch(/\bratings?\b/i);
    }
  });

  test('leads where its direction says', () => {
    for (const { exampleStart, target, unit, direction } of keyResults) {
      const end = suggestedTarget(target, exampleStart, unit) ?? Number.NaN;
      if (direction === 'up') expect(end).toBeGreaterThan(exampleStart);
      else expect(end).toBeLessThan(exampleStart);
    }
  });

  test('measures by KPIs of the library, in their unit and direction', () => {
    const linked = keyResults.filter(({ kpi }) => kpi !== null);
    for (const { kpi, unit, direction } of linked) {
      expect(KPI_LIBRARY.find(({ id }) => id === kpi)).toMatchObject({ unit, direction });
    }
  });

  test('has as titles what tells its key results apart', () => {
    expect(new Set(keyResults.map((each) => each.title)).size).toBe(keyResults.length);
  });
});

test('a target that goes by the start suits any start that leaves room', () => {
  const anyTemplate = fc.constantFrom(...TEMPLATE_GALLERY);
  fc.assert(
    fc.property(anyTemplate, fc.double({ min: 0.5, max: 1.1, noNaN: true }), (template, factor) => {
      const goesByStart = template.keyResults.filter(({ target }) => !('value' in target));
      const rows = filledIn(
        { ...template, keyResults: [...goesByStart, ...goesByStart] },
        ({ exampleStart, unit }) => {
          const start = Number((exampleStart * factor).toPrecision(4));
          // A share of exactly the whole has no room.
          return unit === '%' && start === 1 ? exampleStart : start;
        },
      );
      expect(advise(okrRows(rows)).slice(1).flat()).toEqual([]);
    }),
  );
});

test('what counts a whole year moves little: a quarter is only a part of what it counts', () => {
  const slow = KPI_LIBRARY.filter(({ formula }) => /twelve months|a year ago/.test(formula)).map(
    ({ id }) => id,
  );
  expect(slow.length).toBeGreaterThan(0);
  for (const { kpi, exampleStart, target, unit } of TEMPLATE_GALLERY.flatMap((each) => each.keyResults)) {
    if (kpi === null || !slow.includes(kpi)) continue;
    const end = suggestedTarget(target, exampleStart, unit) ?? Number.NaN;
    expect(Math.abs(end - exampleStart)).toBeLessThan(0.11 * exampleStart);
  }
});

const SIGNED = ['net-promoter-score', 'employee-nps', 'operating-margin', 'free-cash-flow', 'revenue-growth'];

test.each(SIGNED)('%s may be below zero, so it goes by steps: a multiple would lead down', (id) => {
  const keyResults = TEMPLATE_GALLERY.flatMap((template) => template.keyResults);
  const targets = keyResults.filter(({ kpi }) => kpi === id).map(({ target }) => target);
  expect(targets.filter((target) => 'times' in target)).toEqual([]);
});

test('a key result can’t name a KPI that the library lacks', () => {
  expect(() => move('loaves', { from: 1, plus: 1 })).toThrow('The library has no KPI loaves');
});
