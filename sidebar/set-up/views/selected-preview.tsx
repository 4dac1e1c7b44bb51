import { useEffect, useRef } from 'preact/hooks';
import { DIRECTIONS, type Direction } from '../../../src/schema/words.ts';
import { figure } from '../../figure.ts';
import type { SelectedKpi, SelectedKpis } from '../selected-kpis.ts';
import type { SetUp } from '../set-up-session.ts';
import type { SetUpState } from '../set-up-state.ts';
import { Footer, Trouble } from './footer.tsx';

interface Props {
  readonly state: SetUpState;
  readonly selected: SelectedKpis;
  readonly setUp: SetUp;
}

const BETTER: Readonly<Record<Direction, string>> = { up: 'higher', down: 'lower', near: 'near the target' };

export function SelectedPreview({ state, selected, setUp }: Props) {
  const bringButton = useRef<HTMLButtonElement>(null);
  useEffect(() => bringButton.current?.focus(), []);
  const { address, kpis, leftOut, taken } = selected;
  const what = kpis.length === 1 ? '1 KPI is' : `${kpis.length} KPIs are`;
  const isUnsaid = kpis.some(({ direction }) => direction === null);
  return (
    <>
      <main>
        <fieldset>
          <legend>
            <h1>
              {what} selected in {address}
            </h1>
          </legend>
          <div class="preview-box">
            <table class="preview">
              <thead>
                <tr>
                  <th scope="col">KPI</th>
                  <th scope="col" class="figure">
                    Today
                  </th>
                  <th scope="col" class="figure">
                    Target
                  </th>
                  <th scope="col">Better when</th>
                </tr>
              </thead>
              <tbody>
                {kpis.map((kpi, place) => (
                  <tr key={kpi.cell}>
                    <th scope="row">{kpi.name}</th>
                    <td class="figure">{written(kpi.value, kpi)}</td>
                    <td class="figure">{written(kpi.target, kpi)}</td>
                    <td>
                      {kpi.direction !== null ? (
                        BETTER[kpi.direction]
                      ) : (
                        <select
                          aria-label={`${kpi.name} is better when`}
                          value={state.directions[place] ?? 'up'}
                          onChange={(event) => {
                            const chosen = DIRECTIONS[event.currentTarget.selectedIndex];
                            if (chosen !== undefined) setUp.sayDirection(place, chosen);
                          }}
                        >
                          {DIRECTIONS.map((direction) => (
                            <option key={direction} value={direction}>
                              {BETTER[direction]}
                            </option>
                          ))}
                        </select>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <div class="aside muted">
            {taken.length > 0 && <p>Read by what stands there: {taken.join(', ')}.</p>}
            {isUnsaid && (
              <p>The selection does not say which way some of them are better: choose it beside them.</p>
            )}
          </div>
          {leftOut.length > 0 && (
            <section class="aside problem" aria-labelledby="left-out">
              <p id="left-out">
                These stay behind. Write them as plain numbers and open this again, or add them later:
              </p>
              <ul aria-labelledby="left-out">
                {leftOut.map(({ cell, why }) => (
                  <li key={cell + why}>
                    {cell}: {why}.
                  </li>
                ))}
              </ul>
            </section>
          )}
        </fieldset>
        <Trouble text={state.trouble} />
      </main>
      <Footer state={state}>
        <button type="button" onClick={setUp.leaveSelection}>
          Leave them
        </button>
        <button
          ref={bringButton}
          type="button"
          class="primary"
          aria-disabled={state.busy !== null}
          onClick={setUp.bring}
        >
          {state.busy === null ? 'Bring them in' : 'Bringing in…'}
        </button>
      </Footer>
    </>
  );
}

function written(value: number | null, { unit, target, value: current }: SelectedKpi): string {
  if (value === null) return '';
  return figure(value, { type: 'reach', unit, start: null, target, limit: null, current });
}
