import { asPrinted } from './as-printed.ts';
import { MESSAGE, readChoice, readNumber } from './cell.ts';
import { toNumber } from './fraction.ts';
import { type Answer, type Cell, down, layOut } from './sheet.ts';

const KINDS = { aspirational: ['', 'stretch', 'moonshot'], committed: [] } as const;
const FROM = { aspirational: [0.7, 0.4], committed: [1, 0.7] } as const;

export function okrGrade(args: readonly unknown[]): Answer {
  const sheet = layOut(args, ['value', 'word']);
  return down(
    'Grade',
    sheet,
    sheet.rows.map(({ cells: [score, kind] }) => gradeOf(score, kind)),
  );
}

function gradeOf(cell: unknown, kindCell: unknown): Cell {
  const kind = readChoice(kindCell, KINDS);
  const score = readNumber(cell);
  if (kind === MESSAGE || score === MESSAGE) return MESSAGE;
  if (score === null) return '';
  const [achieved, partly] = FROM[kind];
  const printed = asPrinted(toNumber(score));
  if (printed >= achieved) return 'Achieved';
  return printed >= partly ? 'Partly' : 'Missed';
}
