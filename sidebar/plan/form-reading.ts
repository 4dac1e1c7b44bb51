import type { PlanCells } from '../../src/schema/call-inputs.ts';
import type { Item, KeyResultType } from '../../src/schema/words.ts';
import type { Measured } from '../figure.ts';
import { readFigure } from '../figure-reading.ts';
import type { KpiView } from '../kpi/kpis-view.ts';
import type { OkrTree } from '../okr/okr-tree.ts';
import { parentComplaint } from '../okr/parents.ts';
import type { Draft } from './draft.ts';
import { isKept, measuredBy, NUMBERS, NUMBERS_OF } from './measuring.ts';
import type { PlanRow } from './plan-rows.ts';
import type { Complaints } from './plan-sheet.ts';
import { type Suggestion, suggestedType } from './type-suggestion.ts';
import { COLUMN_OF, type Field } from './typed.ts';

/** What the form would write. */
export interface FormReading {
  /** Of the fields that its item and type have; those that nobody typed in hold what the row holds. */
  readonly cells: PlanCells;
  /** Why it can't be saved as typed, a sentence a field. */
  readonly complaints: Complaints;
  readonly type: KeyResultType;
  readonly suggestion: Suggestion;
  /** How its numbers are typed and shown. */
  readonly measured: Measured;
}

/** What the form stands before. */
export interface FormPlace {
  readonly item: Item;
  readonly tree: OkrTree<PlanRow>;
  /** The row that is edited or copied, null for a new one. */
  readonly source: PlanRow | null;
  /** The row that is edited; null for a copy, too. */
  readonly edited: PlanRow | null;
  /** The KPI that feeds it from now on. */
  readonly kpi: KpiView | undefined;
}

type Number = number | string | null;

export function readForm(draft: Draft, place: FormPlace): FormReading {
  const { typed } = draft;
  const { item, source } = place;
  const measured = measuredBy(draft, source, place.kpi);
  const read = (field: Field, as: Measured): Number =>
    isKept(draft, source, field) ? (source?.cells[COLUMN_OF[field]] ?? null) : readFigure(typed[field], as);
  const numbers = {
    start: read('start', measured),
    target: read('target', measured),
    limit: read('limit', measured),
  };
  const suggestion = suggestedType({
    title: typed.title,
    unit: typed.unit,
    start: orNull(numbers.start),
    target: orNull(numbers.target),
  });
  const type = typedType(typed.type) ?? suggestion.type;
  const weight = read('weight', PLAIN);
  const asked = item === 'Objective' ? [] : NUMBERS.filter((field) => field in NUMBERS_OF[type]);
  const doubtful = (field: Field, number: Number) =>
    typeof number === 'string' && !isKept(draft, source, field) && { [field]: number };
  return {
    cells: { ...textCells(draft, place), ...numberCells(draft, place, type, { ...numbers, weight }) },
    complaints: {
      ...(typed.title.trim() === '' && { title: NO_TITLE }),
      ...parentDoubt(draft, place),
      ...Object.assign({}, ...asked.map((field) => doubtful(field, numbers[field]))),
      ...doubtful('weight', weight),
      ...(typeof weight === 'number' &&
        weight < 0 &&
        !isKept(draft, source, 'weight') && { weight: NEGATIVE }),
    },
    type,
    suggestion,
    measured,
  };
}

const NO_TITLE = 'Type a title: nobody can aim at what has no name.';
const NEGATIVE = 'Type 0 or more: a weight says how much it counts, 0 leaves it out.';
const PLAIN: Measured = { type: 'reach', unit: '', start: null, target: null, limit: null, current: null };
const TEXTS = ['title', 'parent', 'owner', 'team', 'kind', 'dismissed'] as const;

const orNull = (number: Number): number | null => (typeof number === 'number' ? number : null);

/** Null for the one that is suggested. */
const typedType = (typed: string): KeyResultType | null =>
  (Object.keys(NUMBERS_OF) as KeyResultType[]).find((type) => type === typed) ?? null;

function parentDoubt(draft: Draft, { tree, source, edited }: FormPlace): Complaints {
  const complaint = isKept(draft, source, 'parent')
    ? null
    : parentComplaint(tree, edited, draft.typed.parent);
  return complaint === null ? {} : { parent: complaint };
}

/** Only what hangs under another row has a link. */
function textCells(draft: Draft, { item, source }: FormPlace): PlanCells {
  const { typed } = draft;
  const fields: readonly Field[] = item === 'Objective' ? [...TEXTS, 'link'] : [...TEXTS, 'kpi', 'unit'];
  const typedCell = (field: Field) =>
    field === 'link' && typed.parent === '' ? null : typed[field].trim() || null;
  return Object.fromEntries(
    fields.map((field) => [
      COLUMN_OF[field],
      isKept(draft, source, field) ? (source?.cells[COLUMN_OF[field]] ?? null) : typedCell(field),
    ]),
  );
}

/** A number that the type does not ask for goes with a change of the type. */
function numberCells(
  draft: Draft,
  { item, source }: FormPlace,
  type: KeyResultType,
  numbers: Readonly<Record<(typeof NUMBERS)[number] | 'weight', Number>>,
): PlanCells {
  const cell = (field: keyof typeof numbers) =>
    isKept(draft, source, field) ? (source?.cells[COLUMN_OF[field]] ?? null) : orNull(numbers[field]);
  const weight = cell('weight');
  const Weight = typeof weight === 'number' && weight < 0 && !isKept(draft, source, 'weight') ? null : weight;
  if (item === 'Objective') return { Weight };
  const isTypeKept = isKept(draft, source, 'type');
  return {
    Type: isTypeKept ? (source?.cells.Type ?? null) : type,
    ...Object.fromEntries(
      NUMBERS.map((field) => [
        COLUMN_OF[field],
        field in NUMBERS_OF[type] || isTypeKept ? cell(field) : null,
      ]),
    ),
    Weight,
  };
}

/** What the row would hold once it is saved. */
export function wholeRow(
  cells: PlanCells,
  { item, edited }: Pick<FormPlace, 'item' | 'edited'>,
  cycle: string,
): PlanCells {
  if (edited !== null) return { ...edited.cells, ...cells };
  const all = Object.entries({ ...cells, Item: item, Cycle: cycle });
  return Object.fromEntries(all.filter(([, cell]) => cell !== null && cell !== ''));
}
