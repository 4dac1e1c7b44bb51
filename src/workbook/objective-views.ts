import { isRefused } from '../domain/input/reading.ts';
import { plainWord } from '../domain/input/word.ts';
import { toIso } from '../domain/time/civil-date.ts';
import type { KeyResultView, ObjectiveView } from '../schema/calls.ts';
import { problemText } from '../schema/problem.ts';
import type { ScoredRow } from './scored-row.ts';

/** The key results of one person, each under its objective, in the order of the sheet. */
export function objectivesOf(rows: readonly ScoredRow[], owner: string | null): ObjectiveView[] {
  if (owner === null) return [];
  const titles = new Map(rows.filter((row) => row.item === 'Objective').map((row) => [row.id, row.title]));
  const groups = new Map<string, KeyResultView[]>();
  for (const row of rows) {
    if (row.item !== 'Key result' || row.id === '' || plainWord(row.owner) !== plainWord(owner)) continue;
    const parent = titles.has(row.parent) ? row.parent : '';
    groups.set(parent, [...(groups.get(parent) ?? []), keyResultOf(row)]);
  }
  return [...groups].map(([id, keyResults]) => ({
    id,
    title: titles.get(id) ?? 'Without an objective',
    keyResults,
  }));
}

function keyResultOf(row: ScoredRow): KeyResultView {
  const { progress, expected } = row.result;
  const problem = isRefused(progress) ? progress : isRefused(expected) ? expected : null;
  return {
    id: row.id,
    title: row.title,
    unit: row.unit,
    type: row.type,
    kind: row.kind,
    start: row.start,
    target: row.target,
    limit: row.limit,
    current: row.current,
    confidence: row.confidence,
    lastCheckIn: row.lastCheckIn === null ? null : toIso(row.lastCheckIn),
    expected: typeof expected === 'number' ? expected : null,
    kpi: row.kpi === '' ? null : row.kpi,
    problem: problem === null ? null : problemText(problem),
  };
}
