import type { Direction, Part } from '../../src/schema/words.ts';
import type { Trouble } from '../trouble.ts';
import type { CycleField, TypedCycle } from './cycles.ts';
import { type Answers, NO_ANSWERS } from './recommendation.ts';
import type { SelectedKpis } from './selected-kpis.ts';
import type { WorkbookView } from './workbook-view.ts';

export interface SetUpState {
  readonly view: WorkbookView | null;
  readonly loadTrouble: Trouble | null;
  /** KPIs that are selected in the sheet, until they are brought in or left. */
  readonly selected: SelectedKpis | null;
  /** What the person said about those whose direction nothing tells, by their place. */
  readonly directions: Readonly<Record<number, Direction>>;
  readonly parts: readonly Part[];
  readonly isUnsure: boolean;
  readonly answers: Answers;
  readonly cycle: TypedCycle;
  /** As they are typed. */
  readonly teams: string;
  /** Beside the fields; only after a try to set up, and gone once they are mended. */
  readonly mistakes: Partial<Readonly<Record<CycleField, string>>>;
  /** What is being done. */
  readonly busy: string | null;
  /** Whether it takes longer than a second. */
  readonly isSlow: boolean;
  readonly trouble: string | null;
  /** What was done before the questions, a sentence. */
  readonly brought: string | null;
  /** What was made, a sentence; then nothing is left to ask. */
  readonly made: string | null;
}

export const NOTHING_YET: SetUpState = {
  view: null,
  loadTrouble: null,
  selected: null,
  directions: {},
  parts: [],
  isUnsure: false,
  answers: NO_ANSWERS,
  cycle: { name: '', start: '', end: '' },
  teams: '',
  mistakes: {},
  busy: null,
  isSlow: false,
  trouble: null,
  brought: null,
  made: null,
};
