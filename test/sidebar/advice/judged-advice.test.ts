import { describe, expect, test } from 'vitest';
import { advisedRows } from '../../../sidebar/advice/advised-rows.ts';
import { judgedAdvice } from '../../../sidebar/advice/judged-advice.ts';
import { planView } from '../../../sidebar/okr/plan-view.ts';
import { isProblem, problemText } from '../../../src/schema/problem.ts';
import { KPI_HEADERS } from '../../../src/workbook/tables.ts';
import { keyResult, ROWS, reviewed } from '../review/company.ts';
import type { PlanRow } from '../templates/company.ts';

type Tables = ReturnType<typeof reviewed>;

function judged(tables: Tables = reviewed()) {
  const view = planView(tables, 'Maya');
  if ('text' in view) throw new Error(view.text);
  return { view, ...judgedAdvice(view) };
}

const withRow = (more: PlanRow): readonly PlanRow[] => [...ROWS, keyResult('KR20', 'O1', 'Share of X', more)];

/** The names of rules for the last row. */
function lastOf(tables: Tables): readonly string[] {
  const { onRows } = judged(tables);
  return (onRows[onRows.length - 1] ?? []).map((each) => (isProblem(each) ? problemText(each) : each.rule));
}

const MONTHS = Array.from({ length: 12 }, (_, month) => `2025-${String(month + 1).padStart(2, '0')}-28`);
const kpiData = {
  id: 77,
  header: 2,
  cells: [['Date', 'KPI', 'Value'], ...MONTHS.map((day, month) => [day, 'K1', 30 + (month % 3)])],
};
const log = (comment: string) => ({
  id: 78,
  header: 2,
  cells: [
    ['Time', 'Who', 'ID', 'Comment'],
    ['2026-10-20', '', 'KR20', comment],
  ],
});

describe('advice on rows', () => {
  test.each([
    ['what the Advice column says', reviewed(withRow({ Title: 'Launch a shop' })), ['activity']],
    ['nothing that was dismissed', reviewed(withRow({ Title: 'Launch a shop', Dismissed: 'activity' })), []],
    ['nothing on what was retired', reviewed(withRow({ Title: 'Launch a shop', Link: 'retired' })), []],
    ['nothing on another quarter', reviewed(withRow({ Title: 'Launch a shop', Cycle: 'Q3 2026' })), []],
    [
      'a cycle that nobody knows',
      reviewed(withRow({ Cycle: 'Q9' })),
      ['Check cycle: "Q9" is not in the list of cycles'],
    ],
    [
      'a target that its KPI reaches by itself, however its ID is written',
      { ...reviewed(withRow({ KPI: 'k1 ', Start: 30, Target: 31, Current: 30 })), kpiData },
      ['no stretch'],
    ],
    [
      'a target that was changed late',
      { ...reviewed(withRow({})), log: log('Target changed from 8 to 10. (Maya)') },
      ['target changed'],
    ],
  ])('%s', (_reason, tables, rules) => {
    expect(lastOf(tables)).toEqual(rules);
  });

  test('what falsifies a number comes first, then in the order of the rules', () => {
    const { view, onRows } = judged();
    const firsts = advisedRows(view.rows, onRows, '').map(({ advice: [first] }) =>
      first === undefined || isProblem(first) ? 'problem' : first.rule,
    );
    expect(firsts.slice(0, 3)).toEqual(['problem', 'problem', 'problem']);
    expect(firsts.slice(3)).not.toContain('problem');
  });

  test('of a team only its own', () => {
    const { view, onRows } = judged();
    expect(new Set(advisedRows(view.rows, onRows, ' sales').map(({ row }) => row.team))).toEqual(
      new Set(['Sales']),
    );
  });
});

describe('advice on KPIs', () => {
  test('first on all together, then on each', () => {
    expect(judged().onKpis).toEqual([
      {
        name: null,
        texts: [
          'Add KPIs: 5 to 10 show how the whole is doing, there are 2',
          'Add a KPI for Financial, Customer, Operations, People: what nobody looks at goes wrong unseen',
          'Add a leading KPI: these all tell what has happened, none warns early',
        ],
      },
      { name: 'Churn', texts: ['Add a target: without one nobody knows what is good'] },
    ]);
  });

  test('off target counts only where nothing is done about it', () => {
    const off = (objective: string) => {
      const row: Record<string, string | number> = {
        ID: 'K1',
        KPI: 'Fill',
        Target: 90,
        Objective: objective,
      };
      const cells = [[...KPI_HEADERS], KPI_HEADERS.map((header) => row[header] ?? '')];
      const { onKpis } = judged({
        ...reviewed([keyResult('KR1', '', 'Share')]),
        kpis: { id: 76, header: 2, cells },
        kpiData,
      });
      return onKpis.filter(({ name }) => name === 'Fill').length;
    };
    expect([off(''), off('O1')]).toEqual([1, 0]);
  });

  test('a workbook without KPIs gets none', () => {
    expect(judged({ ...reviewed(), kpis: { ok: false, text: '', remedy: null } }).onKpis).toEqual([]);
  });
});

describe('a column about pay', () => {
  const named = (name: string, rows: readonly PlanRow[] = ROWS) => {
    const answer = reviewed(rows);
    const [headers = [], ...cells] = answer.plan.cells;
    return judged({ ...answer, plan: { ...answer.plan, cells: [[...headers, name], ...cells] } }).payColumn;
  };
  test.each([
    ['is named', named('Bonus (EUR)'), 'Bonus (EUR)'],
    ['any other is not', named('Notes'), null],
    ['until somebody dismisses it in any row', named('Salary', withRow({ Dismissed: 'pay' })), null],
  ])('%s', (_reason, found, expected) => {
    expect(found).toBe(expected);
  });
});
