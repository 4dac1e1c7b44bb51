import type { Direction, KeyResultType } from './words.ts';

/** What each code has to say besides itself. `shown` is a cell's content as it is quoted back to its author. */
interface Details {
  notANumber: { readonly field: string; readonly shown: string };
  notADate: { readonly field: string; readonly shown: string };
  notAChoice: { readonly field: string; readonly shown: string; readonly choices: readonly string[] };
  notYesOrNo: { readonly field: string; readonly shown: string };
  errorValue: { readonly field: string; readonly shown: string };
  outOfRange: {
    readonly field: string;
    readonly shown: string;
    readonly least: number;
    readonly most: number;
    readonly hint?: string;
  };
  notASuccessLine: { readonly field: string; readonly shown: string };
  notAboveZero: { readonly field: string; readonly shown: string };
  notACount: {
    readonly field: string;
    readonly shown: string;
    readonly least: number;
    readonly hint?: string;
  };
  belowZero: { readonly field: string; readonly shown: string };
  missing: { readonly field: string; readonly hint?: string };
  notMeasurable: Nothing;
  startIsTarget: Nothing;
  limitOnWrongSide: { readonly type: KeyResultType; readonly side: 'below' | 'above' | 'on' };
  tooCloseToDivide: Nothing;
  flagOnGoodSide: { readonly direction: Direction };
  shareOfZero: { readonly field: string };
  tooFarApart: { readonly field: string };
  tooFewValues: { readonly missing: number; readonly least: number };
  endNotAfterStart: Nothing;
  negativeWeight: { readonly weight: number };
  weightMissing: Nothing;
  duplicateId: { readonly id: string };
  circleOfParents: Nothing;
  brokenBelow: { readonly name: string };
  unknownCycle: { readonly cycle: string };
  duplicateCycle: { readonly cycle: string };
  inCycle: { readonly cycle: string; readonly cause: Problem };
  thresholdsCross: { readonly upper: string; readonly lower: string };
  duplicateSetting: { readonly name: string };
  missingColumns: { readonly table: string; readonly columns: readonly string[] };
  duplicateColumn: { readonly table: string; readonly column: string };
  inRow: { readonly row: number; readonly table?: string; readonly cause: Problem };
  inColumn: { readonly column: number; readonly cause: Problem };
  inCell: { readonly row: number; readonly column: number; readonly cause: Problem };
  differentSizes: {
    readonly side: 'height' | 'width';
    readonly first: string;
    readonly firstSize: number;
    readonly second: string;
    readonly secondSize: number;
  };
  tooManyCells: { readonly height: number; readonly width: number };
  severalCells: { readonly argument: string };
  tooManyArguments: { readonly name: string; readonly most: number };
}

type Nothing = Readonly<Record<never, never>>;

export type ProblemCode = keyof Details;

/** Data that can't be used, as a value: what is wrong, where, and with what content. */
export type Problem<Code extends ProblemCode = ProblemCode> = {
  [Each in Code]: { readonly problem: Each } & Details[Each];
}[Code];

const article = (noun: string): string => (/^[aeiou]/i.test(noun) ? `an ${noun}` : `a ${noun}`);
const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ');

const inBrackets = (hint = ''): string => hint && ` (${hint})`;
const unlike =
  (wanted: string) =>
  ({ field, shown }: { readonly field: string; readonly shown: string }): string =>
    `Check ${field}: ${shown} is ${wanted}`;

const TEXTS: { readonly [Code in ProblemCode]: (details: Details[Code]) => string } = {
  notANumber: unlike('not a number'),
  notADate: unlike('not a date, write it as 2026-03-31'),
  notAChoice: ({ choices, ...cell }) => unlike(`not one of ${choices.join(', ')}`)(cell),
  notYesOrNo: unlike('neither yes nor no'),
  errorValue: unlike('an error'),
  outOfRange: ({ least, most, hint, ...cell }) =>
    unlike(`not between ${least} and ${most}${inBrackets(hint)}`)(cell),
  notASuccessLine: unlike('not committed, aspirational or a number above 0 and up to 1'),
  notAboveZero: unlike('not above 0'),
  notACount: ({ least, hint, ...cell }) =>
    unlike(`not a whole number of ${least} or more${inBrackets(hint)}`)(cell),
  belowZero: unlike('below 0'),
  missing: ({ field, hint }) => `Add ${article(field)}${inBrackets(hint)}`,
  notMeasurable: () => 'Not measurable yet: add a start and a target',
  startIsTarget: () => 'Start equals target: use the type "at least", "at most" or "between"',
  limitOnWrongSide: ({ type, side }) => `Check limit: with the type "${type}" it lies ${side} the target`,
  tooCloseToDivide: () => 'Check start and target: they are too close together to tell progress',
  flagOnGoodSide: ({ direction }) =>
    `Check red flag: with the direction "${direction}" it belongs ${direction === 'up' ? 'below' : 'above'} the target`,
  shareOfZero: ({ field }) => `Check ${field}: there is no percentage of 0, use the mode "abs"`,
  tooFarApart: ({ field }) => `Check ${field}: the numbers are too far apart to compute with`,
  tooFewValues: ({ missing, least }) =>
    `Add ${missing} more ${missing === 1 ? 'value' : 'values'} (at least ${least} are needed)`,
  endNotAfterStart: () => 'Check the end date: it is not after the start date',
  negativeWeight: ({ weight }) => `Check weight: ${weight} is below 0`,
  weightMissing: () => 'Add a weight (the others have one; 0 leaves it out)',
  duplicateId: ({ id }) => `Check id: "${id}" stands in more than one row`,
  circleOfParents: () => 'Check parent: its parents lead back to this row',
  brokenBelow: ({ name }) => `Check ${name} first: it counts here`,
  unknownCycle: ({ cycle }) => `Check cycle: "${cycle}" is not in the list of cycles`,
  duplicateCycle: ({ cycle }) => `Check cycle: "${cycle}" stands more than once in the list of cycles`,
  inCycle: ({ cycle, cause }) => `Check cycle "${cycle}": ${problemText(cause)}`,
  thresholdsCross: ({ upper, lower }) => `Check ${upper}: it is below ${lower}`,
  duplicateSetting: ({ name }) => `Check settings: "${name}" stands there more than once`,
  missingColumns: ({ table, columns }) =>
    `Check ${table}: its first row has no ${columns.length > 1 ? 'columns' : 'column'} ${quoted(columns)}`,
  duplicateColumn: ({ table, column }) => `Check ${table}: two columns are called "${column}"`,
  inRow: ({ row, table = 'the range', cause }) => `Row ${row} of ${table}: ${problemText(cause)}`,
  inColumn: ({ column, cause }) => `Column ${column} of the range: ${problemText(cause)}`,
  inCell: ({ row, column, cause }) => `Row ${row}, column ${column} of the range: ${problemText(cause)}`,
  differentSizes: ({ side, first, firstSize, second, secondSize }) =>
    `Check the ranges: ${first} has ${firstSize} ${side === 'height' ? 'rows' : 'columns'} and ${second} has ${secondSize}`,
  tooManyCells: ({ height, width }) =>
    `Check the ranges: ${height} rows and ${width} columns make more cells than a spreadsheet holds`,
  severalCells: ({ argument }) => `Check ${argument}: give one value for the whole call, not a range`,
  tooManyArguments: ({ name, most }) => `Check the formula: ${name} takes at most ${most} values`,
};

/** One sentence: where to look and what to do. */
export function problemText<Code extends ProblemCode>(problem: Problem<Code>): string {
  const text: (details: Problem<Code>) => string = TEXTS[problem.problem];
  return text(problem);
}

export function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'problem' in value;
}
