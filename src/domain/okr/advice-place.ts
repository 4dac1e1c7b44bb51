import { contributes } from './contributing.ts';
import type { OkrRow } from './okr-row.ts';

/** Where a row stands among the others, and of an objective what hangs directly below it. */
export interface Place {
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
  /** Whether it feeds no company objective although its cycle has one. */
  loose: boolean;
}

const nowhere = (): Place => ({
  above: undefined,
  counts: false,
  keyResults: 0,
  yesNo: 0,
  objectives: 0,
  weighted: false,
  peers: 0,
  loose: false,
});

/** `parentOf` is each row's parent row, −1 for a root. */
export function placesOf(rows: readonly OkrRow[], parentOf: Int32Array): Place[] {
  const places = rows.map(nowhere);
  rows.forEach((row, at) => {
    const parent = parentOf[at] ?? -1;
    const [place, above, over] = [places[at], places[parent], rows[parent]];
    if (place !== undefined && above !== undefined && over?.item === 'Objective') {
      hang(place, above, row, contributes(row, over));
    }
  });
  compare(rows, places, parentOf);
  return places;
}

function hang(place: Place, above: Place, row: OkrRow, counts: boolean): void {
  place.above = above;
  place.counts = counts;
  if (row.item === 'Objective') above.objectives++;
  else {
    above.keyResults++;
    if (row.type === 'yes/no') above.yesNo++;
  }
  // A weight that can't be read is one all the same.
  if (counts && (row.weight !== null || row.problems.some(({ column }) => column === 'Weight'))) {
    above.weighted = true;
  }
}

const WHOLE = /^(company|organi[sz]ation)$/;

/**
 * The objectives with one another. A cycle has company objectives when a team called Company has one in it, or a team
 * one below that of another team; all objectives of the team above are company objectives then.
 */
function compare(rows: readonly OkrRow[], places: readonly Place[], parentOf: Int32Array): void {
  const sizes = new Map<string, number>();
  const [teams, cycles] = [new Set<string>(), new Set<string>()];
  const objectives: { place: Place; group: string; cycle: string; team: string; isRoot: boolean }[] = [];
  places.forEach((place, at) => {
    const row = rows[at];
    if (row?.item !== 'Objective') return;
    const [cycle, team] = [row.cycle.toLowerCase(), row.team.toLowerCase()];
    const group = `${cycle}\n${team}`;
    sizes.set(group, (sizes.get(group) ?? 0) + 1);
    const over = rows[parentOf[at] ?? -1];
    objectives.push({ place, group, cycle, team, isRoot: over === undefined });
    const leader = over?.item === 'Objective' ? over.team.toLowerCase() : team;
    if (leader === team && !WHOLE.test(team)) return;
    teams.add(leader);
    cycles.add(cycle);
  });
  for (const { place, group, cycle, team, isRoot } of objectives) {
    place.peers = sizes.get(group) ?? 0;
    place.loose = isRoot && cycles.has(cycle) && !teams.has(team);
  }
}
