import type { ParentChoice } from '../../okr/parent-choices.ts';
import type { PlanView } from '../../okr/plan-view.ts';
import type { Destination } from '../insertion.ts';
import type { TemplateDraft } from '../template-draft.ts';
import { Select } from './select.tsx';

interface Props {
  readonly draft: TemplateDraft;
  readonly view: PlanView;
  aim(choice: Partial<Destination>): void;
}

/** Below which objective, for which team and cycle, and whose. */
export function DestinationFields({ draft: { destination, parents }, view, aim }: Props) {
  const { parent, team, cycle, owner } = destination;
  return (
    <div class="places">
      <Select
        label="Parent"
        none="None: it stands on its own"
        chosen={parent}
        choices={parents.map((choice) => [choice.id, parentLabel(choice, cycle)])}
        choose={(id) => aim({ parent: id })}
      />
      <Select
        label="Team"
        none="No team"
        chosen={team}
        choices={view.teams.map((name) => [name])}
        choose={(name) => aim({ team: name })}
      />
      <Select
        label="Cycle"
        none="No cycle yet"
        chosen={cycle}
        choices={view.tables.cycles.map((name) => [name])}
        choose={(name) => aim({ cycle: name })}
      />
      <Select
        label="Owner"
        none="Nobody yet"
        chosen={owner}
        choices={view.people.map((name) => [name])}
        choose={(name) => aim({ owner: name })}
      />
    </div>
  );
}

/** Indented as deep as it stands; a blank that a browser keeps. */
const INDENT = '\u2003';

const parentLabel = ({ id, title, depth, cycle }: ParentChoice, chosen: string): string =>
  `${INDENT.repeat(depth)}${id} ${title}${cycle === chosen ? '' : ` (${cycle || 'no cycle'})`}`;
