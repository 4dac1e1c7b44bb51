import type { OkrRowView } from '../../../src/schema/calls.ts';
import { AttentionList } from '../../controls/attention-list.tsx';
import { Notices } from '../../controls/notices.tsx';
import { isSameWeek } from '../../day.ts';
import { focusCardAfter, focusCardOf, focusFirstCard } from '../../focus.ts';
import type { CheckIn } from '../check-in-session.ts';
import { type CheckInState, isBusy, isSaving, keyResultsOf } from '../check-in-state.ts';
import type { CheckInView } from '../check-in-view.ts';
import { EmptyList } from './empty-list.tsx';
import { Footer } from './footer.tsx';
import { KeyResultCard } from './key-result-card.tsx';

interface Props {
  readonly state: CheckInState;
  readonly view: CheckInView;
  readonly checkIn: CheckIn;
}

/** The key results of one person, grouped under their objectives, and what to do with all of them. */
export function KeyResults({ state, view, checkIn }: Props) {
  const { drafts, complaints, troubles } = state;
  const all = keyResultsOf(view);
  const isDone = ({ id, lastCheckIn }: OkrRowView) =>
    lastCheckIn !== null && drafts[id] === undefined && isSameWeek(lastCheckIn, view.today);

  function saveOne(id: string, card: HTMLFormElement) {
    if (checkIn.save([id]) === null) focusCardAfter(card);
  }

  function saveAll() {
    const stuck = checkIn.save(Object.keys(drafts));
    if (stuck !== null) focusCardOf(stuck);
  }

  return (
    <>
      <main ref={focusFirstCard}>
        <Notices notices={view.notices} mend={checkIn.mend} />
        {all.length === 0 && <EmptyList cycle={view.cycle} reload={checkIn.reload} />}
        {view.objectives.map((objective) => (
          <section key={objective.id} aria-label={objective.title}>
            <h2>{objective.title}</h2>
            {objective.keyResults.map((keyResult) => (
              <KeyResultCard
                key={keyResult.id}
                keyResult={keyResult}
                today={view.today}
                pace={view.pace}
                draft={drafts[keyResult.id] ?? null}
                complaint={complaints[keyResult.id] ?? null}
                trouble={troubles[keyResult.id] ?? null}
                isDone={isDone(keyResult)}
                busy={isBusy(state, keyResult.id)}
                onType={(typed) => checkIn.type(keyResult.id, typed)}
                onLeave={() => checkIn.check(keyResult.id)}
                onDiscard={() => checkIn.discard(keyResult.id)}
                onSave={(card) => saveOne(keyResult.id, card)}
                mend={checkIn.mend}
              />
            ))}
          </section>
        ))}
        {view.attention.length > 0 && (
          <section aria-labelledby="attention">
            <h2 id="attention">Needs attention</h2>
            <AttentionList rows={view.attention} />
          </section>
        )}
      </main>
      {all.length > 0 && (
        <Footer
          news={state.news}
          done={all.filter(isDone).length}
          all={all.length}
          unsaved={Object.keys(drafts).length}
          saving={isSaving(state)}
          saveAll={saveAll}
          checkIn={checkIn}
        />
      )}
    </>
  );
}
