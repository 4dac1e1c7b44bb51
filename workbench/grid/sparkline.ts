/**
 * SPARKLINE. Its result is a text that only the screen understands, so that it spills, moves and is kept as every other
 * result; to whoever reads the cell it is blank.
 */
import type { FormulaArgument, FormulaScalar } from './grid.ts';

export interface Sparkline {
  readonly type: SparklineType;
  readonly values: readonly number[];
  /** By lower-case name, as support.google.com/docs/answer/3093289 lists them. */
  readonly options: Readonly<Record<string, FormulaScalar>>;
}

const TYPES = ['line', 'bar', 'column', 'winloss'] as const;
export type SparklineType = (typeof TYPES)[number];

/** From the private use area of Unicode: nobody types these. */
const [BEGIN, END] = ['\ue000', '\ue001'];
const SPARKLINES = new RegExp(`${BEGIN}[^${END}]*${END}`, 'g');

export function sparklineText([data, settings]: readonly FormulaArgument[]): string {
  const options = optionsOf(settings);
  const type = TYPES.find((known) => known === (options.charttype ?? 'line'));
  if (!type) throw new Error(`SPARKLINE has no chart type "${String(options.charttype)}".`);
  const rows = blockOf(data);
  if (rows.length > 1 && (rows[0]?.length ?? 0) > 1)
    throw new Error('local workbench: SPARKLINE draws one row or one column.');
  const sparkline: Sparkline = { type, values: numbersOf(rows.flat(), options), options };
  return BEGIN + JSON.stringify(sparkline) + END;
}

export function readSparkline(text: string): Sparkline | undefined {
  return text.startsWith(BEGIN) && text.indexOf(END) === text.length - 1
    ? JSON.parse(text.slice(1, -1))
    : undefined;
}

export function withoutSparklines(text: string): string {
  return text.includes(BEGIN) ? text.replace(SPARKLINES, '') : text;
}

function blockOf(data: FormulaArgument | undefined): readonly (readonly FormulaScalar[])[] {
  if (data === undefined) return [];
  return typeof data === 'object' && !('serial' in data) ? data : [[data]];
}

function optionsOf(settings: FormulaArgument | undefined): Record<string, FormulaScalar> {
  const named = blockOf(settings).filter(([name]) => typeof name === 'string' && name !== '');
  return Object.fromEntries(named.map(([name, value]) => [String(name).toLowerCase(), value ?? '']));
}

/** A blank or a text is left out, or is 0 where the options say so. */
function numbersOf(cells: readonly FormulaScalar[], { empty, nan }: Sparkline['options']): number[] {
  return cells.flatMap((cell) => {
    if (typeof cell === 'number') return cell;
    if (typeof cell === 'object') return cell.serial;
    return (cell === '' ? empty === 'zero' : nan === 'convert') ? 0 : [];
  });
}
