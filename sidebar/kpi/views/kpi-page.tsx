import { type FrameProps, PageFrame } from '../../page/views/page-frame.tsx';
import { KPI_PAGES, type KpiTab } from '../kpi-session.ts';
import type { KpisView } from '../kpis-view.ts';

/** The frame of the pages about KPIs. */
export const KpiPageFrame = (props: FrameProps<KpisView, KpiTab>) => (
  <PageFrame {...props} group={KPI_PAGES} />
);
