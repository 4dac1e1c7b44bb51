import type { Advice } from '../domain/okr/advice.ts';
import type { CellValue } from './definition.ts';
import { printed } from './print.ts';

/** Pieces of advice in one cell. */
export const adviceLine = (advice: readonly Advice[]): CellValue =>
  advice.length === 0 ? '' : advice.map((each) => printed('problem' in each ? each : each.text)).join('. ');
