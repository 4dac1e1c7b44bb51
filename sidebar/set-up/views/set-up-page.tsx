import { Loading } from '../../controls/loading.tsx';
import { NotOpened } from '../../controls/not-opened.tsx';
import type { SetUp } from '../set-up-session.ts';
import type { SetUpState } from '../set-up-state.ts';
import { Done } from './done.tsx';
import { Questions } from './questions.tsx';
import { SelectedPreview } from './selected-preview.tsx';

export function SetUpPage({ state, setUp }: { readonly state: SetUpState; readonly setUp: SetUp }) {
  const { view, loadTrouble, selected, made } = state;
  if (view === null || loadTrouble !== null)
    return (
      <>
        <header class="unseen">
          <h1>Set up this workbook</h1>
        </header>
        {loadTrouble === null ? (
          <Loading what="what is here" />
        ) : (
          <NotOpened trouble={loadTrouble} reload={setUp.open} />
        )}
      </>
    );
  if (made !== null) return <Done state={state} made={made} setUp={setUp} />;
  if (selected !== null) return <SelectedPreview state={state} selected={selected} setUp={setUp} />;
  return <Questions state={state} view={view} setUp={setUp} />;
}
