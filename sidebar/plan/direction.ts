import type { Measure } from '../../src/domain/okr/measure.ts';
import { figure, type Measured, withoutUnit } from '../figure.ts';

const LESS = /^(reduce|cut|lower|decrease|bring down|shorten|halve|drop|shrink|fewer|less)\b/i;
const MORE = /^(raise|increase|grow|lift|double|triple|more|expand|win|gain)\b/i;

/** Where a key result goes, in words; null while its numbers don't tell. */
export function directionText(
  measure: Pick<Measure, 'type' | 'start' | 'target' | 'limit'>,
  measured: Measured,
): string | null {
  const { type, start, target, limit } = measure;
  const shown = (value: number) => figure(value, measured);
  switch (type) {
    case 'reach':
      return start === null || target === null || start === target ? null : way(start, target, measured);
    case 'at least':
    case 'at most': {
      if (target === null) return null;
      const failed = limit === null ? '' : `, failed at ${shown(limit)}`;
      return `stays at ${shown(target)} or ${type === 'at least' ? 'more' : 'less'}${failed}`;
    }
    case 'between':
      return target === null || limit === null
        ? null
        : `stays between ${withoutUnit(shown(target))} and ${shown(limit)}`;
    case 'milestone':
      return 'from nothing to 100 % done';
    case 'yes/no':
      return 'done or not';
    case 'baseline':
      return 'measured first, counts for nothing yet';
  }
}

function way(start: number, target: number, measured: Measured): string {
  const by = withoutUnit(figure(Math.abs(target - start), measured));
  const points = measured.unit === '%' ? ' points' : '';
  const from = withoutUnit(figure(start, measured));
  return `${from} → ${figure(target, measured)}: ${target < start ? 'down' : 'up'} by ${by}${points}`;
}

/** What a title says against the way from start to target, as a sentence; null where they agree. */
export function directionDoubt(title: string, start: number | null, target: number | null): string | null {
  if (start === null || target === null) return null;
  if (LESS.test(title) && target > start)
    return 'The title says less, the numbers go up. Check start and target.';
  if (MORE.test(title) && target < start)
    return 'The title says more, the numbers go down. Check start and target.';
  return null;
}
