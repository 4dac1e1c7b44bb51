import { contributes, isIdle } from './contributing.ts';
import type { OkrRow } from './okr-row.ts';

/** Where a row stands among the others, and of an objective what hangs directly below it. */
export interface Place {
  readonly row: OkrRow;
  /** The row that it names as its parent. */
  parent: OkrRow | undefined;
  /** The objective that it hangs below. */
  above: Place | undefined;
  /** Whether it counts for that one. */
  counts: boolean;
  keyResults: number;
  yesNo: number;
  objectives: number;
  /** Whether anything that counts for it has a weight. */
  weighted: boolean;
  /** Objectives of its team in its cycle, itself among them. */
  peers: number;
  /** Whether its team has company objectives. */
  leads: boolean;
  /** Whether it names no parent although its cycle has company objectives to feed. */
  loose: boolean;
}

const nowhere = (row: OkrRow): Place => ({
  row,
  parent: undefined,
  above: undefined,
  counts: false,
  keyResults: 0,
  yesNo: 0,
  objectives: 0,
  weighted: false,
  peers: 0,
  leads: false,
  loose: false,
});

/** `parentOf` is each row's parent row, −1 for a root. */
export function placesOf(rows: readonly OkrRow[], parentOf: Int32Array): Place[] {
  const places = rows.map(nowhere);
  places.forEach((place, at) => {
    const above = places[parentOf[at] ?? -1];
    place.parent = above?.row;
    if (above?.row.item === 'Objective' && !isIdle(above.row) && !isIdle(place.row)) hang(place, above);
  });
  compare(places);
  return places;
}

function hang(place: Place, above: Place): void {
  const { row } = place;
  place.above = above;
  place.counts = contributes(row, above.row);
  if (row.item === 'Objective') above.objectives++;
  else {
    above.keyResults++;
    if (row.type === 'yes/no') above.yesNo++;
  }
  // A weight that can't be read is one all the same.
  if (place.counts && (row.weight !== null || row.problems.some(({ column }) => column === 'Weight'))) {
    above.weighted = true;
  }
}

const WHOLE = /^(company|organi[sz]ation)$/;

/**
 * The objectives with one another. A cycle has company objectives when a team called Company has one in it, or a team
 * one below that of another team; all objectives of the team above are company objectives then.
 */
function compare(places: readonly Place[]): void {
  const sizes = new Map<string, number>();
  const [teams, cycles] = [new Set<string>(), new Set<string>()];
  const objectives: { place: Place; group: string; cycle: string; team: string }[] = [];
  for (const place of places) {
    const { row, above } = place;
    if (row.item !== 'Objective' || isIdle(row)) continue;
    const [cycle, team] = [row.cycle.toLowerCase(), row.team.toLowerCase()];
    const group = `${cycle}\n${team}`;
    sizes.set(group, (sizes.get(group) ?? 0) + 1);
    objectives.push({ place, group, cycle, team });
    const leader = above === undefined ? team : above.row.team.toLowerCase();
    if (leader === team && !WHOLE.test(team)) continue;
    teams.add(leader);
    cycles.add(cycle);
  }
  for (const { place, group, cycle, team } of objectives) {
    place.peers = sizes.get(group) ?? 0;
    place.leads = teams.has(team);
    place.loose = place.row.parent === '' && cycles.has(cycle) && !place.leads;
  }
}
