import type { CellsView } from '../../../src/schema/format-views.ts';
import { addressOf } from '../../address.ts';
import { contentsOf, headerOf } from '../selection.ts';

interface Props {
  readonly cells: CellsView;
  readonly isLoading: boolean;
  readAgain(): Promise<void>;
}

export function SelectionFacts({ cells, isLoading, readAgain }: Props) {
  const { numbers, blanks, texts, dates } = contentsOf(cells);
  const header = headerOf(cells);
  const parts = [
    counted(numbers.length, 'number', 'numbers'),
    counted(blanks, 'blank', 'blank'),
    counted(texts, 'text', 'texts'),
    counted(dates, 'date', 'dates'),
  ].filter((part) => part !== '');
  return (
    <section class="group" aria-labelledby="selection">
      <h2 id="selection">Selection</h2>
      <div class="line">
        <p aria-live="polite">
          <b>{addressOf(cells)}</b>
          {header !== null && ` · ${header.text}`}
          <span class="muted block">{parts.join(', ')}</span>
        </p>
        <button
          type="button"
          data-field="selection"
          aria-disabled={isLoading}
          onClick={() => isLoading || readAgain()}
        >
          {isLoading ? 'Reading…' : 'Read again'}
        </button>
      </div>
    </section>
  );
}

const counted = (count: number, one: string, many: string) =>
  count === 0 ? '' : `${count} ${count === 1 ? one : many}`;
