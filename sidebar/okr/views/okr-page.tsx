import { type FrameProps, PageFrame } from '../../page/views/page-frame.tsx';
import { OKR_PAGES, type OkrTab } from '../okr-session.ts';
import type { PlanView } from '../plan-view.ts';

/** The frame of the pages that plan and review OKRs. */
export const OkrPageFrame = (props: FrameProps<PlanView, OkrTab>) => (
  <PageFrame {...props} group={OKR_PAGES} />
);
