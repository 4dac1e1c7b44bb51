import type { Item, KeyResultType, Kind, Link } from '../../schema/words.ts';
import { wordReader } from '../input/word.ts';
import type { HoldType } from './hold.ts';

const HOLD_TYPES: Readonly<Record<HoldType, readonly string[]>> = {
  'at least': ['above', 'stay above', 'min'],
  'at most': ['below', 'stay below', 'max'],
  between: ['range', 'stay between'],
};

export const readHoldType = wordReader<HoldType>(HOLD_TYPES);

export const readType = wordReader<KeyResultType>({
  reach: ['increase', 'decrease'],
  ...HOLD_TYPES,
  milestone: ['share done'],
  'yes/no': ['binary', 'done'],
  baseline: ['measuring'],
});

export const readKind = wordReader<Kind>({ committed: [], aspirational: ['stretch', 'moonshot'] });

export const readItem = wordReader<Item>({ Objective: [], 'Key result': ['KR'] });

export const readLink = wordReader<Link>({ contributes: [], supports: [], retired: [] });
