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
        choices={parents}
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
