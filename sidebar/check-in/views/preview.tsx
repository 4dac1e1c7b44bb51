import { StatusChip } from '../../controls/status-chip.tsx';
import type { Judgement } from '../judgement.ts';

interface Props {
  readonly judgement: Judgement;
  /** Judges what has been typed, not yet what is saved. */
  readonly isPreview: boolean;
  readonly field: string;
}

/** Score and status as the sheet will show them, or what keeps the row from having any. */
export function Preview({ judgement, isPreview, field }: Props) {
  const { score, status, problem } = judgement;
  if (problem !== null) return <p class="problem">{problem}</p>;
  return (
    <output for={field} class="preview">
      {isPreview && (
        <>
          <span class="unseen">After saving: </span>
          <span aria-hidden="true">→</span>
        </>
      )}
      <StatusChip score={score} status={status} />
    </output>
  );
}
