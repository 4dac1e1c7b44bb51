import { Loading } from '../../controls/loading.tsx';
import { NotOpened } from '../../controls/not-opened.tsx';
import { WhoAreYou, WhoSelect } from '../../controls/who.tsx';
import { weekOf } from '../../day.ts';
import type { CheckIn } from '../check-in-session.ts';
import { type CheckInState, isSaving } from '../check-in-state.ts';
import { KeyResults } from './key-results.tsx';

interface Props {
  readonly state: CheckInState;
  readonly checkIn: CheckIn;
}

export function CheckInPage({ state, checkIn }: Props) {
  const { view, person } = state;
  return (
    <>
      <header>
        <div>
          <h1>Check in</h1>
          {view !== null && (
            <p class="muted">
              Week {weekOf(view.today)}
              {view.cycle !== null && ` · ${view.cycle.name}`}
            </p>
          )}
        </div>
        {view !== null && person !== null && (
          <WhoSelect
            label="Whose check-in"
            people={view.people}
            me={person}
            disabled={isSaving(state)}
            choose={checkIn.choose}
          />
        )}
      </header>
      <Body state={state} checkIn={checkIn} />
    </>
  );
}

function Body({ state, checkIn }: Props) {
  const { view, loadTrouble } = state;
  if (loadTrouble !== null) {
    return <NotOpened trouble={loadTrouble} reload={checkIn.reload} mend={checkIn.mend} />;
  }
  if (view === null || state.loading === 'anew') return <Loading what="key results" />;
  if (view.me === null)
    return <WhoAreYou people={view.people} choose={checkIn.choose} reload={checkIn.reload} />;
  return <KeyResults state={state} view={view} checkIn={checkIn} />;
}
