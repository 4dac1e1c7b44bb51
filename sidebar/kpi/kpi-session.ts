import { type PageControls, type PageSession, pageSession, type Surroundings } from '../page/page-session.ts';
import type { PageState } from '../page/page-state.ts';
import { type KpisView, kpisView } from './kpis-view.ts';

export const KPI_PAGES = {
  title: 'KPIs',
  who: 'Who records',
  tabs: ['Values', 'Paste', 'OKRs', 'Library'],
  pages: { Values: 'KpiValues', Paste: 'KpiPaste', OKRs: 'KpiGoals', Library: 'KpiGoals' },
} as const;

export type KpiTab = keyof typeof KPI_PAGES.pages;
export type KpiControls = PageControls<KpiTab>;
export type KpiState = PageState<KpisView>;
export type KpiSession<State extends KpiState> = PageSession<State, KpiTab>;

export const kpiSession = <State extends KpiState>(surroundings: Surroundings<State>): KpiSession<State> =>
  pageSession({ group: KPI_PAGES, tables: ['kpis', 'kpiData', 'okrs'], read: kpisView }, surroundings);
