import { plainWord } from '../../../src/domain/input/word.ts';
import { isIdle } from '../../../src/domain/okr/contributing.ts';
import { attentionOf } from '../../attention.ts';
import { AttentionList } from '../../controls/attention-list.tsx';
import { RowLink } from '../../controls/row-link.tsx';
import { dayName } from '../../day.ts';
import { isOfTeam } from '../../okr/of-team.ts';
import type { PlanView } from '../../okr/plan-view.ts';
import { TeamSelect } from '../../okr/views/team-select.tsx';
import { attended } from '../attended.ts';
import type { JudgedPlan } from '../judged-plan.ts';
import type { Review, ReviewState } from '../review-session.ts';
import { silentPeople } from '../silent-people.ts';
import { GROUPS, treeGroups } from '../tree-groups.ts';
import { treeOfTeam } from '../tree-of-team.ts';
import { Section } from './section.tsx';
import { Tree } from './tree.tsx';

/** As many as the check-in shows. */
const FIRST = 6;
const ALL = 'All that needs attention';

interface Props {
  readonly state: ReviewState;
  readonly view: PlanView;
  readonly judged: JudgedPlan;
  readonly review: Review;
}

export function Reviewed({ state, view, judged, review }: Props) {
  const { team } = state;
  const { tables, rows } = view;
  const { alignment, kpis, today, tree } = judged;
  const inCycle = ({ cycle }: { cycle: string }) => plainWord(cycle) === plainWord(tables.cycleName);
  const mine = tree.filter(({ row }) => inCycle(row) && !isIdle(row) && isOfTeam(row, team));
  const all = state.turned.includes(ALL);
  const attention = attentionOf(mine.map(attended), tables.today, '');
  const silent = silentPeople(
    mine.map(({ row }) => row).filter(({ item }) => item === 'Key result'),
    today,
  );
  const groups = treeGroups(judged);
  const ofTeam = (places: readonly number[]) =>
    places.flatMap((at) => {
      const row = rows[at];
      return row !== undefined && isOfTeam(row, team) ? [row] : [];
    });
  const typed = ofTeam(alignment.typed);
  const idle = kpis.filter(({ id }) => alignment.idle.includes(id));
  const shared = { state, review };
  return (
    <>
      <TeamSelect teams={view.teams} team={team} choose={review.chooseTeam} />
      <Section title="Needs attention" aside={attention.length} {...shared}>
        {attention.length === 0 && <p class="calm">Nothing: no key result is behind, silent or unclear.</p>}
        <AttentionList rows={all ? attention : attention.slice(0, FIRST)} show={review.show} />
        {!all && attention.length > FIRST && (
          <button type="button" class="quiet more" onClick={() => review.turn(ALL)}>
            Show all {attention.length}
          </button>
        )}
      </Section>
      <Section title="Not checked in this week" aside={silent.length} {...shared}>
        {silent.length === 0 && <p class="calm">Everyone has checked in.</p>}
        <ul class="attention">
          {silent.map(({ name, missing, all, last }) => (
            <li key={name}>
              <p>{name}</p>
              <span>
                {missing} of {all}
              </span>
              <p class="muted">{last === null ? 'No check-in yet' : `Last ${dayName(last, tables.today)}`}</p>
            </li>
          ))}
        </ul>
      </Section>
      {GROUPS.map((title) => {
        const own = treeOfTeam(groups[title], team);
        return (
          own.length > 0 && (
            <Section key={title} title={title} {...shared}>
              <Tree title={title} rows={own} view={view} judged={judged} state={state} review={review} />
            </Section>
          )
        );
      })}
      <Section title="Key results without a KPI" aside={typed.length} isOpen={false} {...shared}>
        <ul class="attention">
          {typed.map((row) => (
            <li key={row.id}>
              <RowLink id={row.id} title={row.title || row.id} show={review.show} />
            </li>
          ))}
        </ul>
      </Section>
      {kpis.length > 0 && (
        <Section title="KPIs that feed nothing" aside={idle.length} isOpen={false} {...shared}>
          <ul class="attention">
            {idle.map(({ id, name }) => (
              <li key={id}>
                <p>{name}</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
