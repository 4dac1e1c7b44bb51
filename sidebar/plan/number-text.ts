import type { Scale } from '../figure.ts';

/** A number as a person would type it; shares are typed as percentages. */
export const numberText = (value: number, scale: Scale): string =>
  String(scale === 'share' ? Number((value * 100).toPrecision(12)) : value);
