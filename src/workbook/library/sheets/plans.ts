import type { SheetPlan } from '../../sheet-plan.ts';
import { checkInsSheet } from './check-ins.ts';
import { dashboardSheet } from './dashboard.ts';
import { kpiDataSheet } from './kpi-data.ts';
import { kpisSheet } from './kpis.ts';
import { okrsSheet } from './okrs.ts';
import { settingsSheet } from './settings.ts';
import { startSheet } from './start.ts';

/** In the order of their tabs. */
export const PLANS: readonly SheetPlan[] = [
  startSheet,
  dashboardSheet,
  okrsSheet,
  kpisSheet,
  kpiDataSheet,
  checkInsSheet,
  settingsSheet,
];
