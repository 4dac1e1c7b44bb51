import { NothingPlanned } from '../../okr/views/nothing-planned.tsx';
import { OkrPageFrame } from '../../okr/views/okr-page.tsx';
import type { Review, ReviewState } from '../review-session.ts';
import { Reviewed } from './reviewed.tsx';

interface Props {
  readonly state: ReviewState;
  readonly review: Review;
}

export const ReviewPage = ({ state, review }: Props) => (
  <OkrPageFrame
    tab="Review"
    state={state}
    saving={state.busy}
    controls={review}
    body={(view) => {
      const { judged } = state;
      if (judged === null) return null;
      const { objectives, keyResults } = judged.alignment;
      return objectives + keyResults === 0 || view.tables.cycle === null ? (
        <NothingPlanned view={view} controls={review} />
      ) : (
        <Reviewed state={state} view={view} judged={judged} review={review} />
      );
    }}
  />
);
