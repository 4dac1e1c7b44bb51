import type { Direction } from '../../src/schema/words.ts';
import { type Band, redFlag } from './band.ts';
import { type Comparison, fixedTarget, nameOf } from './comparison.ts';
import { inOneLine } from './selection.ts';

/** What the note says: when a cell gets which colour, and what it is held against. */
export function legendOf(comparison: Comparison, direction: Direction, band: Band): string {
  return `${bandsText(comparison, direction, band)}\n${sourceText(comparison)}`;
}

/** Each colour with the letters that go with it, so that none stands alone. */
export function bandsText(comparison: Comparison, direction: Direction, band: Band): string {
  const [good, warn, bad] = limits(comparison, direction, band);
  return `Green (plain) ${good}. Amber (italic) ${warn}. Red (bold) ${bad}.`;
}

function limits(comparison: Comparison, direction: Direction, band: Band): readonly string[] {
  const fixed = fixedTarget(comparison);
  const target = targetText(comparison);
  const flag = fixed === null && band.kind === 'percent' ? null : redFlag(fixed, direction, band);
  const percent = band.kind === 'percent' ? band.percent : 0;
  if (direction === 'near') {
    const [half, whole] =
      flag === null ? [`${figure(percent / 2)}%`, `${figure(percent)}%`] : [figure(flag / 2), figure(flag)];
    return [`within ${half} of ${target}`, `within ${whole}`, 'further away'];
  }
  const [better, way, side] = direction === 'up' ? ['more', 'down', 'below'] : ['less', 'up', 'above'];
  const amber = flag === null ? `${figure(percent)}% ${side} it` : figure(flag);
  return [`at ${target} or ${better}`, `${way} to ${amber}`, `${side} that`];
}

function targetText(comparison: Comparison): string {
  const fixed = fixedTarget(comparison);
  return fixed === null ? 'the value in its row' : figure(fixed);
}

function sourceText(comparison: Comparison): string {
  switch (comparison.kind) {
    case 'number':
      return `Compared with the number ${figure(comparison.value)}.`;
    case 'cell':
      return `Compared with ${nameOf(comparison.cells)}, which was ${figure(comparison.value)} then.`;
    case 'column':
      return `Compared with ${nameOf(comparison.cells)}, row by row.`;
    case 'benchmark': {
      const { kpi, benchmark } = comparison;
      const { level, segment, year, source } = benchmark;
      const what = `${kpi.name} ${benchmarkFigure(benchmark)}, ${level} of ${segment}, ${year}`;
      return inOneLine(`Benchmark: ${what}. Source: ${source.name}, ${source.address}`);
    }
  }
}

/** "3.9 points", "62%": a cell with the unit % holds a share. */
export function benchmarkFigure({ value, unit }: { readonly value: number; readonly unit: string }): string {
  return unit === '%' ? `${figure(value * 100)}%` : `${figure(value)} ${unit}`;
}

/** Without the last digits of a computed number, which mean nothing. */
export const figure = (value: number): string => String(Number(value.toPrecision(12)));
