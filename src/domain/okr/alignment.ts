import { plainWord } from '../input/word.ts';
import { type Place, placesOf } from './advice-place.ts';
import { isIdle } from './contributing.ts';
import { dismissedRules } from './dismissed.ts';
import type { OkrRow } from './okr-row.ts';
import { type Outline, outline } from './outline.ts';

/** A KPI as far as it hangs together with the goals. */
export interface LinkedKpi {
  readonly id: string;
  /** The ID of the objective that it serves, '' for none. */
  readonly objective: string;
}

/** How the goals of one cycle hang together. Rows are named by their place in the table, from 0. */
export interface Alignment {
  readonly objectives: number;
  /** Objectives whose parent exists and is not retired. */
  readonly living: number;
  /** Objectives that feed no company objective although there is one, unless a person has dismissed that. */
  readonly orphans: readonly number[];
  /** Objectives and key results that name a parent which no row has for an ID, or a retired one. */
  readonly lost: readonly number[];
  readonly keyResults: number;
  /** Key results that count for no objective: none is their parent. */
  readonly loose: readonly number[];
  /** Key results whose numbers are typed. */
  readonly typed: readonly number[];
  /** IDs of the KPIs that no objective and no key result of any cycle names; what is retired names none. */
  readonly idle: readonly string[];
}

/** `kpiOf` is the KPI of each row, '' for none. The Dashboard shows the same numbers. */
export function alignmentOf(
  rows: readonly OkrRow[],
  kpiOf: readonly string[],
  kpis: readonly LinkedKpi[],
  cycle: string,
  { parentOf }: Outline = outline(rows),
): Alignment {
  const places = placesOf(rows, parentOf)
    .map((place, at) => ({ ...place, at }))
    .filter(({ row }) => !isIdle(row));
  const ids = new Set(places.map(({ row }) => row.id));
  const fed = new Set(places.map(({ at }) => kpiOf[at]));
  const mine = places.filter(({ row }) => plainWord(row.cycle) === plainWord(cycle));
  const objectives = mine.filter(({ row }) => row.item === 'Objective');
  const keyResults = mine.filter(({ row }) => row.item === 'Key result');
  const named = ({ row }: Place): boolean => row.parent !== '';
  const found = ({ row }: Place): boolean => ids.has(row.parent);
  const isOrphan = ({ row, loose }: Place): boolean =>
    loose && !dismissedRules(row.dismissed).includes('no parent');
  return {
    objectives: objectives.length,
    living: objectives.filter((place) => named(place) && found(place)).length,
    orphans: objectives.filter(isOrphan).map(atOf),
    lost: mine.filter((place) => named(place) && !found(place)).map(atOf),
    keyResults: keyResults.length,
    loose: keyResults.filter(({ above }) => above === undefined).map(atOf),
    typed: keyResults.filter(({ at }) => (kpiOf[at] ?? '') === '').map(atOf),
    idle: kpis
      .filter(({ id, objective }) => id !== '' && objective === '' && !fed.has(id))
      .map(({ id }) => id),
  };
}

const atOf = ({ at }: { readonly at: number }): number => at;
