import type { CriteriaRecord, CriteriaValue } from './extras.ts';

type Make = (cell: string, first: string, second: string) => string;

const isNumber = (test: string): Make => {
  return (cell, first, second) =>
    `=AND(ISNUMBER(${cell}),${test.replaceAll('x', cell).replaceAll('$1', first).replaceAll('$2', second)})`;
};

const FORMULAS: Readonly<Record<string, Make>> = {
  CELL_EMPTY: (cell) => `=LEN(${cell})=0`,
  CELL_NOT_EMPTY: (cell) => `=LEN(${cell})>0`,
  DATE_AFTER: isNumber('INT(x)>$1'),
  DATE_BEFORE: isNumber('INT(x)<$1'),
  DATE_EQUAL_TO: isNumber('INT(x)=$1'),
  NUMBER_BETWEEN: isNumber('x>=$1,x<=$2'),
  NUMBER_NOT_BETWEEN: isNumber('OR(x<$1,x>$2)'),
  NUMBER_EQUAL_TO: isNumber('x=$1'),
  NUMBER_NOT_EQUAL_TO: isNumber('x<>$1'),
  NUMBER_GREATER_THAN: isNumber('x>$1'),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: isNumber('x>=$1'),
  NUMBER_LESS_THAN: isNumber('x<$1'),
  NUMBER_LESS_THAN_OR_EQUAL_TO: isNumber('x<=$1'),
  TEXT_CONTAINS: (cell, text) => `=ISNUMBER(SEARCH(${text},${cell}))`,
  TEXT_DOES_NOT_CONTAIN: (cell, text) => `=NOT(ISNUMBER(SEARCH(${text},${cell})))`,
  TEXT_EQUAL_TO: (cell, text) => `=${cell}=${text}`,
  TEXT_STARTS_WITH: (cell, text) => `=LEFT(${cell},LEN(${text}))=${text}`,
  TEXT_ENDS_WITH: (cell, text) => `=RIGHT(${cell},LEN(${text}))=${text}`,
};

/** The engine's own number rules do not see spilled cells, formulas do: so every condition becomes a formula. */
export function criteriaFormula({ type, values }: CriteriaRecord, topLeftCell: string): string {
  const [first = '', second = ''] = values;
  if (type === 'CUSTOM_FORMULA') return String(first);
  const make = FORMULAS[type];
  if (!make) throw new Error(`local workbench: the condition ${type} is not built`);
  return make(topLeftCell, literal(first), literal(second));
}

function literal(value: CriteriaValue): string {
  return typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : String(value);
}
