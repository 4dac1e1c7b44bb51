import type { OkrRow } from '../../../src/domain/okr/okr-row.ts';
import { toneOf } from '../../controls/status-chip.tsx';
import type { ShownRow } from '../shown-rows.ts';

interface Props {
  readonly shown: ShownRow;
  readonly rows: readonly OkrRow[];
}

/** What its own status hides. */
export function WorstBelow({ shown: { worst, result }, rows }: Props) {
  if (worst === null || worst.status === result.status) return null;
  return (
    <p class={`muted below ${toneOf(worst.status)}`}>
      Worst below: <b>{worst.status}</b> ({rows[worst.at]?.id})
    </p>
  );
}
