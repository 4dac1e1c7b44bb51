import { useRef } from 'preact/hooks';
import type { FormatView, OpenFormatOutput } from '../../../src/schema/format-views.ts';
import { addressOf } from '../../address.ts';
import { planOf } from '../plan.ts';
import type { Formats } from '../session.ts';
import type { FormatState } from '../state.ts';
import { BandFields } from './band-fields.tsx';
import { ComparisonFields } from './comparison-fields.tsx';
import { FormatList } from './format-list.tsx';
import { NewsLine } from './news-line.tsx';
import { PlanPreview } from './plan-preview.tsx';
import { SelectionFacts } from './selection-facts.tsx';

interface Props {
  readonly state: FormatState;
  readonly view: OpenFormatOutput;
  readonly formats: Formats;
  readonly isLoading: boolean;
}

export function FormatForm({ state, view, formats, isLoading }: Props) {
  const { choices, busy } = state;
  const plan = planOf(view, choices, state.read);
  const news = useRef<HTMLDivElement>(null);
  const isFormatted = view.formats.some(({ a1 }) => a1 === addressOf(view.cells));
  const complaint = 'field' in plan ? plan : null;

  function apply() {
    const field = formats.apply();
    if (field !== null) document.querySelector<HTMLElement>(`[data-field="${field}"]`)?.focus();
  }

  /** The button that was pressed goes with what it removes, so the focus goes to what tells of it. */
  function remove(format: FormatView) {
    news.current?.focus();
    return formats.remove(format);
  }

  return (
    <form
      class="whole"
      aria-label="Format selection against a benchmark"
      aria-busy={busy !== null || isLoading}
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <main>
        <SelectionFacts cells={view.cells} isLoading={isLoading} readAgain={formats.open} />
        <ComparisonFields
          choices={choices}
          kpis={view.kpis}
          isWrong={complaint?.field === 'comparison'}
          choose={formats.choose}
          takeSelected={formats.takeSelected}
        />
        <BandFields choices={choices} isWrong={complaint?.field === 'band'} choose={formats.choose} />
        <PlanPreview plan={plan} cells={view.cells} />
        <FormatList list={view.formats} busy={busy} remove={remove} />
      </main>
      <footer>
        <div role="status" tabIndex={-1} ref={news}>
          <NewsLine news={state.news} remove={remove} />
        </div>
        <div class="bar">
          <p>
            <b>{addressOf(view.cells)}</b>
          </p>
          <button type="submit" class="primary" aria-disabled={complaint !== null || busy !== null}>
            {busy === null ? (isFormatted ? 'Replace' : 'Apply') : 'Working…'}
          </button>
        </div>
      </footer>
    </form>
  );
}
