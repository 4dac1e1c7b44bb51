import type { TargetedFocusEvent, TargetedKeyboardEvent, TargetedMouseEvent } from 'preact';
import type { AlignedRow } from '../../../src/domain/okr/alignment-tree.ts';
import type { PlanView } from '../../okr/plan-view.ts';
import type { JudgedPlan } from '../judged-plan.ts';
import type { Review, ReviewState } from '../review-session.ts';
import { type ShownRow, shownRows } from '../shown-rows.ts';
import { placeOfTitle, type TreeStep, treeStep } from '../tree-keys.ts';
import { TreeRow } from './tree-row.tsx';

interface Props {
  readonly title: string;
  readonly rows: readonly AlignedRow[];
  readonly view: PlanView;
  readonly judged: JudgedPlan;
  readonly state: ReviewState;
  readonly review: Review;
}

/** What other cycles have beneath an objective is closed until it is asked for. */
const nameOf = ({ row, at }: AlignedRow): string => row.id || `${at}`;

/** A tree view with one tab stop: arrow keys, Home, End and letters move, Enter goes to the row in the sheet. */
export function Tree({ title, rows, view, judged, state, review }: Props) {
  const shown = shownRows(rows, (row) => state.turned.includes(nameOf(row)) === judged.isElsewhen(row.row));
  const active = Math.max(
    0,
    shown.findIndex(({ at }) => at === state.active),
  );

  /** A row without an ID can't be found. */
  function goTo({ row: { id } }: ShownRow) {
    if (id !== '') review.show(id);
  }

  function press(event: TargetedKeyboardEvent<HTMLDivElement>) {
    const row = shown[active];
    if (event.ctrlKey || event.metaKey || event.altKey || row === undefined) return;
    const step = stepOf(event);
    if (step === undefined) return;
    event.preventDefault();
    if (step === 'go') goTo(row);
    else if (step === 'turn') review.turn(nameOf(row));
    else focusOn(event.currentTarget.children[step.to]);
  }

  function stepOf({ key, timeStamp }: TargetedKeyboardEvent<HTMLDivElement>): TreeStep | undefined {
    if (key.length > 1 || key === ' ') return treeStep(shown, active, key);
    return { to: placeOfTitle(shown, active, review.typed(key, timeStamp)) };
  }

  function click({ currentTarget, target }: TargetedMouseEvent<HTMLDivElement>) {
    const row = shown[placeIn(currentTarget, target)];
    if (row === undefined) return;
    if (target instanceof Element && target.className === 'twist') review.turn(nameOf(row));
    else goTo(row);
  }

  function enter({ currentTarget, target }: TargetedFocusEvent<HTMLDivElement>) {
    const row = shown[placeIn(currentTarget, target)];
    if (row !== undefined) review.moveTo(row.at);
  }

  return (
    <div role="tree" aria-label={title} onKeyDown={press} onClick={click} onFocusIn={enter}>
      {shown.map((row, place) => (
        <TreeRow key={row.at} shown={row} view={view} isStop={place === active} />
      ))}
    </div>
  );
}

function focusOn(row: Element | undefined) {
  if (row instanceof HTMLElement) row.focus();
}

const placeIn = (tree: Element, target: EventTarget | null): number =>
  [...tree.children].findIndex((row) => target instanceof Node && row.contains(target));
