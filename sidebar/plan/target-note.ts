import type { Calendar } from '../../src/domain/okr/advice-rules.ts';
import { changeNote } from '../../src/domain/okr/target-change.ts';
import type { OkrChange } from '../../src/schema/calls.ts';

/** What the log keeps of a start or target that is replaced while its cycle runs; '' for nothing. */
export function targetNote(
  { today, cycleOf }: Calendar,
  cycle: string,
  { before, after }: Pick<OkrChange, 'before' | 'after'>,
): string {
  const running = cycleOf(cycle);
  if (before === null || after === null || 'problem' in running) return '';
  if (today < running.start || today > running.end) return '';
  return (['Start', 'Target'] as const)
    .filter((column) => column in after && typeof before[column] === 'number')
    .map((column) =>
      changeNote({ column, from: String(before[column]), to: String(after[column] ?? 'blank') }),
    )
    .join('. ');
}
