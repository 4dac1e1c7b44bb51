import type { Subject } from './example.ts';
import { FORECASTS } from './forecasts.ts';
import { KPIS } from './kpis.ts';
import { LIMITS } from './limits.ts';
import { PACE } from './pace.ts';
import { PROGRESS } from './progress.ts';
import { SCORES } from './scores.ts';

export const SUBJECTS: readonly Subject[] = [PROGRESS, SCORES, PACE, FORECASTS, KPIS, LIMITS];
