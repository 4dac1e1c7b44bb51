import { Loading } from '../../controls/loading.tsx';
import { NotOpened } from '../../controls/not-opened.tsx';
import type { Formats } from '../session.ts';
import type { FormatState } from '../state.ts';
import { FormatForm } from './format-form.tsx';

export function FormatPage({ state, formats }: { state: FormatState; formats: Formats }) {
  const { view, isLoading, loadTrouble } = state;
  return (
    <>
      <header>
        <div>
          <h1>Format selection</h1>
          <p class="muted">
            {view === null ? 'against a benchmark' : `against a benchmark, in ${view.cells.tab}`}
          </p>
        </div>
      </header>
      {loadTrouble !== null ? (
        <NotOpened trouble={loadTrouble} offer="Read the selection again" reload={formats.open} />
      ) : view === null ? (
        <Loading what="the selection" />
      ) : (
        <FormatForm state={state} view={view} formats={formats} isLoading={isLoading} />
      )}
    </>
  );
}
