import { useId, useState } from 'preact/hooks';
import type { Subject } from '../draft.ts';
import type { Plan } from '../plan-session.ts';
import type { Line } from '../plan-sheet.ts';
import { placeOf } from '../plan-state.ts';
import { AdviceList } from './advice-list.tsx';

interface Props {
  readonly line: Line;
  readonly busy: boolean;
  readonly plan: Plan;
  about(deed: Subject['deed']): Subject;
}

/** A row: its title opens what is advised and what can be done. */
export function PlanLine({ line, busy, about, plan }: Props) {
  const detailId = useId();
  const [isOpen, setOpen] = useState(false);
  const { id, title, isRetired, advice, dismissed } = line;
  const { forms } = plan;
  return (
    <>
      <p class="line">
        <button
          type="button"
          id={placeOf.row(id)}
          class="title"
          aria-expanded={isOpen}
          aria-controls={detailId}
          onClick={() => setOpen(!isOpen)}
        >
          {title}
        </button>
        {isRetired && <span class="chip tone-quiet">Retired</span>}
        {advice.length > 0 && <span class="chip tone-warn">Advice: {advice.length}</span>}
      </p>
      <p class="muted">{line.facts}</p>
      <div id={detailId} hidden={!isOpen}>
        <AdviceList advice={advice} dismiss={(rule) => void plan.dismiss(id, rule)} />
        {dismissed !== '' && !isRetired && (
          <p class="muted">
            Dismissed: {dismissed}.{' '}
            <button type="button" class="quiet" onClick={() => void plan.adviseAgain(id)}>
              Advise again
            </button>
          </p>
        )}
        <p class="deeds">
          {!isRetired && (
            <>
              <button type="button" onClick={() => forms.open(about('edit'))}>
                Edit
              </button>
              <button type="button" onClick={() => forms.open(about('copy'))}>
                Duplicate
              </button>
              <button type="button" onClick={() => forms.open(about('edit'), 'parent')}>
                Move
              </button>
            </>
          )}
          <button
            type="button"
            aria-disabled={busy}
            onClick={() => void (isRetired ? plan.bringBack(id) : plan.retire(id))}
          >
            {isRetired ? 'Bring back' : 'Retire'}
          </button>
        </p>
      </div>
    </>
  );
}
