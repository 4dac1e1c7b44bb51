import type { Memory } from '../memory.ts';
import type { PlanView } from './plan-view.ts';

/** Kept apart for each workbook. */
const KEPT = 'milepost.team';

/** '' for all teams, as for one that is no more. */
export function chosenTeam(memory: Memory, { plan, teams }: PlanView): string {
  const team = memory.read(KEPT + plan.id) ?? '';
  return teams.includes(team) ? team : '';
}

export const keepTeam = (memory: Memory, { plan }: PlanView, team: string): void =>
  memory.write(KEPT + plan.id, team);
