import type { Problem } from '../../schema/problem.ts';
import type { Status } from '../../schema/words.ts';
import { type Place, placesOf } from './advice-place.ts';
import { contributes } from './contributing.ts';
import type { OkrRow } from './okr-row.ts';
import { type Outline, outline } from './outline.ts';
import type { ReviewRow } from './review.ts';
import { treeOrder } from './tree-order.ts';
import { worstBelow } from './worst-below.ts';

/** Whose objective it is: of all, of a team, or of one person within it. */
export type Level = 'company' | 'team' | 'person';

/** A row of the OKRs sheet where it stands in the tree. */
export interface AlignedRow {
  readonly row: OkrRow;
  /** Its place among the rows of the table, from 0. */
  readonly at: number;
  /** 0 at the top. */
  readonly depth: number;
  /** How many of the rows that follow stand beneath it, at any depth. */
  readonly beneath: number;
  /** Of an objective. */
  readonly level: Level | null;
  /** Whether it moves the number of the row that it stands beneath. */
  readonly counts: boolean;
  /** As OKRREVIEW has it. */
  readonly result: ReviewRow;
  /** The worst of all that counts for it at any depth, and its place among the rows of the table. */
  readonly worst: { readonly status: Status; readonly at: number } | null;
  /** Why it can't be placed: its id stands twice, or its parents lead back to it. */
  readonly problem: Problem | null;
}

/**
 * All rows that are not blank, each once: a row, then what stands beneath it, in the order of the table. `results` are
 * those of `review` for the same rows. A row in a circle stands at the top.
 */
export function alignmentTree(
  rows: readonly OkrRow[],
  results: readonly ReviewRow[],
  { parentOf, childrenFirst, problems }: Outline = outline(rows),
): AlignedRow[] {
  const places = placesOf(rows, parentOf);
  const under = parentOf.map((parent, at) => (problems.get(at)?.problem === 'circleOfParents' ? -1 : parent));
  const countsFor = under.map((parent, at) => {
    const row = rows[at];
    return row !== undefined && parent >= 0 && contributes(row, rows[parent]) ? parent : -1;
  });
  const { order, depths, beneath } = treeOrder(under);
  const worst = worstBelow(
    results.map(({ status }) => status),
    countsFor,
    childrenFirst,
  );
  return Array.from(order).flatMap((at) => {
    const [row, result, place] = [rows[at], results[at], places[at]];
    if (row === undefined || result === undefined || place === undefined || row.blank) return [];
    return {
      row,
      at,
      depth: depths[at] ?? 0,
      beneath: beneath[at] ?? 0,
      level: levelOf(place),
      counts: (countsFor[at] ?? -1) >= 0,
      result,
      worst: worst[at] ?? null,
      problem: problems.get(at) ?? null,
    };
  });
}

/** An objective of a person is one that its team hangs below another of its own. */
function levelOf({ row, above, leads }: Place): Level | null {
  if (row.item === 'Key result') return null;
  if (leads) return 'company';
  return above !== undefined && above.row.team.toLowerCase() === row.team.toLowerCase() ? 'person' : 'team';
}
