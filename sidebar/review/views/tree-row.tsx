import { isRefused } from '../../../src/domain/input/reading.ts';
import { asPrinted } from '../../../src/domain/okr/as-printed.ts';
import { problemText } from '../../../src/schema/problem.ts';
import { StatusChip, toneOf } from '../../controls/status-chip.tsx';
import type { PlanView } from '../../okr/plan-view.ts';
import type { ShownRow } from '../shown-rows.ts';
import { unplaced } from '../unplaced.ts';
import { ScoreBar } from './score-bar.tsx';
import { WorstBelow } from './worst-below.tsx';

interface Props {
  readonly shown: ShownRow;
  readonly view: PlanView;
  /** Whether Tab comes here. */
  readonly isStop: boolean;
}

/** Beyond it rows are set in no further. */
const DEEPEST = 6;

/** What is done with it, its tree knows. */
export function TreeRow({ shown, view, isStop }: Props) {
  const { row, at, depth, isOpen, result } = shown;
  const { progress, score, expected, status } = result;
  const wrong = [progress, score, expected].find(isRefused);
  const why = unplaced(shown) ?? (wrong === undefined ? null : `${problemText(wrong)}.`);
  const numbers = [score, expected].map((share) => (typeof share === 'number' ? share : null));
  const [reached = null, wanted = null] = numbers;
  return (
    <div
      role="treeitem"
      aria-level={depth + 1}
      aria-expanded={isOpen ?? undefined}
      tabIndex={isStop ? 0 : -1}
      class={[toneOf(status), row.item === 'Objective' && 'goal', isApart(shown) && 'apart']
        .filter(Boolean)
        .join(' ')}
      style={{ '--depth': `${Math.min(depth, DEEPEST)}` }}
    >
      <i class="twist" />
      <p>{row.title || row.id || `Row ${view.plan.header + at + 1}`}</p>
      <StatusChip status={status} score={reached === null ? null : printed(reached)} />
      <p class="muted">{factsOf(shown, wanted).join(' · ')}</p>
      <WorstBelow shown={shown} rows={view.rows} />
      {why !== null && <p class="problem">{why}</p>}
      {reached !== null && <ScoreBar score={reached} expected={wanted} />}
    </div>
  );
}

/** It moves no number of the row that it stands beneath. */
const isApart = ({ depth, counts }: ShownRow): boolean => depth > 0 && !counts;

function factsOf(shown: ShownRow, expected: number | null): readonly string[] {
  const { row } = shown;
  const whose = row.item === 'Objective' ? row.team || row.owner : row.owner;
  const link = row.link === 'contributes' ? 'does not count' : row.link;
  return [
    whose,
    isApart(shown) ? (row.type === 'baseline' ? 'baseline' : link) : '',
    expected === null ? '' : `${printed(expected)} expected`,
  ].filter((fact) => fact !== '');
}

const printed = (share: number): string => asPrinted(share).toFixed(2);
