/** Reads what sources print, and what our functions give, so that the two can be compared. */

interface Figure {
  readonly value: number;
  /** Half a unit of the last digit. */
  readonly within: number;
}

/** `94.7%`, `$11,000` or `2,000 unfavorable`, which is below 0. Undefined for a word. */
export function readFigure(text: string): Figure | undefined {
  const [, sign, digits = '', decimals = '', percent, verdict] =
    /^(-?)\$?([\d,]*)(\.\d+)?(%?)( (?:un)?favou?rable)?$/.exec(text) ?? [];
  if (digits + decimals === '') return undefined;
  const unit = percent === '%' ? 0.01 : 1;
  const isNegative = sign === '-' || verdict?.startsWith(' un') === true;
  return {
    value: Number(digits.replaceAll(',', '') + decimals) * unit * (isNegative ? -1 : 1),
    within: (10 ** -Math.max(decimals.length - 1, 0) / 2) * unit,
  };
}

/** Whether a cell is what the text says, a figure to the digits that were printed, a word up to its reason. */
export function isPrintedAs(cell: unknown, text: string): boolean {
  const figure = readFigure(text);
  if (figure === undefined) return cell === text || String(cell).startsWith(`${text}:`);
  return typeof cell === 'number' && Math.abs(cell - figure.value) <= figure.within * (1 + 1e-9);
}

/** `points 7 to 9, 12`: those whose signal names the rule. */
export function pointsNaming(labels: readonly unknown[], rule: string): string {
  const runs: [from: number, to: number][] = [];
  for (const [at, label] of labels.entries()) {
    if (label === '' || !String(label).includes(rule)) continue;
    const last = runs.at(-1);
    if (last?.[1] === at) last[1] = at + 1;
    else runs.push([at + 1, at + 1]);
  }
  return runs.length === 0 ? 'no points' : `points ${runs.map(span).join(', ')}`;
}

const span = ([from, to]: [number, number]): string => (from === to ? `${from}` : `${from} to ${to}`);
