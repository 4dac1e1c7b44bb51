import type { Cadence, Direction } from '../../schema/words.ts';
import { wordReader } from '../input/word.ts';
import type { LimitsMethod } from './limits.ts';
import type { VarianceMode } from './variance.ts';

export const readDirection = wordReader<Direction>({
  up: ['higher', 'increase'],
  down: ['lower', 'decrease'],
  near: ['target', 'close'],
});

export const readCadence = wordReader<Cadence>({ weekly: [], monthly: [], quarterly: [] });

export const readMethod = wordReader<LimitsMethod>({ average: ['mean'], median: [] });

export const readMode = wordReader<VarianceMode>({ abs: ['absolute'], pct: ['percent', '%'] });
