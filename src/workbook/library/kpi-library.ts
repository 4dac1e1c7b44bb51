import type { LibraryKpi } from '../../schema/library-kpi.ts';
import { PERSPECTIVES } from '../../schema/words.ts';
import { CAREER_KPIS } from './kpis/careers.ts';
import { CUSTOMER_KPIS } from './kpis/customer.ts';
import { ENGINEERING_KPIS } from './kpis/engineering.ts';
import { FINANCE_KPIS } from './kpis/finance.ts';
import { HIRING_KPIS } from './kpis/hiring.ts';
import { OPERATIONS_KPIS } from './kpis/operations.ts';
import { PEOPLE_KPIS } from './kpis/people.ts';
import { PRODUCT_KPIS } from './kpis/product.ts';
import { REVENUE_KPIS } from './kpis/revenue.ts';
import { SAFETY_KPIS } from './kpis/safety.ts';
import { SALES_AND_MARKETING_KPIS } from './kpis/sales-and-marketing.ts';
import { SUPPORT_KPIS } from './kpis/support.ts';

const ALL: readonly LibraryKpi[] = [
  ...REVENUE_KPIS,
  ...FINANCE_KPIS,
  ...CUSTOMER_KPIS,
  ...SALES_AND_MARKETING_KPIS,
  ...PRODUCT_KPIS,
  ...SUPPORT_KPIS,
  ...ENGINEERING_KPIS,
  ...OPERATIONS_KPIS,
  ...SAFETY_KPIS,
  ...HIRING_KPIS,
  ...PEOPLE_KPIS,
  ...CAREER_KPIS,
];

/** By perspective, what belongs together standing together. */
export const KPI_LIBRARY: readonly LibraryKpi[] = PERSPECTIVES.flatMap((perspective) =>
  ALL.filter((kpi) => kpi.perspective === perspective),
);
