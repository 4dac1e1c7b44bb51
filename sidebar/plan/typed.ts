import { scaleOf } from '../figure.ts';
import { numberText } from './number-text.ts';
import { type PlanHeader, type PlanRow, textOf } from './plan-rows.ts';

/** The fields of the form, by the column that each fills. */
export const COLUMN_OF = {
  title: 'Title',
  parent: 'Parent',
  link: 'Link',
  owner: 'Owner',
  team: 'Team',
  kind: 'Kind',
  kpi: 'KPI',
  unit: 'Unit',
  start: 'Start',
  target: 'Target',
  limit: 'Limit',
  type: 'Type',
  weight: 'Weight',
  dismissed: 'Dismissed',
} as const satisfies Readonly<Record<string, PlanHeader>>;

export type Field = keyof typeof COLUMN_OF;
/** What a person typed into each field. */
export type Typed = Readonly<Record<Field, string>>;

export const FIELDS = Object.keys(COLUMN_OF) as Field[];

/** An empty type is the one that is suggested. */
export const NOTHING_TYPED: Typed = {
  title: '',
  parent: '',
  link: 'contributes',
  owner: '',
  team: '',
  kind: 'committed',
  kpi: '',
  unit: '',
  start: '',
  target: '',
  limit: '',
  type: '',
  weight: '',
  dismissed: '',
};

/** What the form shows of a row, so that it is read back as it is. */
export function typedOf({ okr, cells }: PlanRow): Typed {
  const texts = Object.fromEntries(FIELDS.map((field) => [field, textOf(cells, COLUMN_OF[field])]));
  const scale = scaleOf({ ...okr, unit: textOf(cells, 'Unit') });
  const number = (header: PlanHeader) => {
    const cell = cells[header];
    return typeof cell === 'number' && header !== 'Weight' ? numberText(cell, scale) : textOf(cells, header);
  };
  return {
    ...NOTHING_TYPED,
    ...texts,
    kind: okr.kind,
    link: okr.link,
    type: okr.item === 'Key result' ? okr.type : '',
    start: number('Start'),
    target: number('Target'),
    limit: number('Limit'),
    weight: number('Weight'),
  };
}

export const isSame = (one: Typed, other: Typed): boolean =>
  FIELDS.every((field) => one[field].trim() === other[field].trim());
