import { isIdle } from '../../../src/domain/okr/contributing.ts';
import type { PlanView } from '../../okr/plan-view.ts';
import { TeamSelect } from '../../okr/views/team-select.tsx';
import type { AdviceControls, AdviceState } from '../advice-session.ts';
import { advisedRows } from '../advised-rows.ts';
import type { JudgedAdvice } from '../judged-advice.ts';
import { AdviceOnRows } from './advice-on-rows.tsx';
import { Dismiss } from './dismiss.tsx';

interface Props {
  readonly state: AdviceState;
  readonly view: PlanView;
  readonly judged: JudgedAdvice;
  readonly controls: AdviceControls;
}

/** First what holds for the whole workbook, then row by row. */
export function AdviceOnAll({ state: { team, busy }, view, judged, controls }: Props) {
  const { rows, teams, plan } = view;
  const { onRows, onKpis, payColumn } = judged;
  const advised = advisedRows(rows, onRows, team);
  // The warning holds for all rows and is dismissed in any.
  const first = rows.findIndex((row) => !isIdle(row) && row.id !== '');
  return (
    <>
      <TeamSelect teams={teams} team={team} choose={controls.chooseTeam} />
      <section>
        <h2 tabIndex={-1}>Advice on OKRs ({advised.length})</h2>
        {payColumn !== null && (
          <p class="problem pay">
            Take the column {payColumn} out: goals tied to pay are set low.{' '}
            <Dismiss at={first} id={rows[first]?.id ?? ''} rule="pay" busy={busy} controls={controls} />
          </p>
        )}
        {advised.length === 0 && <p class="calm">None: each is well set.</p>}
        <AdviceOnRows rows={advised} header={plan.header} busy={busy} controls={controls} />
      </section>
      {team === '' && onKpis.length > 0 && (
        <section>
          <h2>Advice on KPIs ({onKpis.length})</h2>
          <ul class="advice">
            {onKpis.map(({ name, texts }) => (
              <li key={name}>
                <p>
                  <b>{name ?? 'All KPIs together'}</b>
                </p>
                {texts.map((text) => (
                  <p key={text}>{text}.</p>
                ))}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
