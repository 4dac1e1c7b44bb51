import { OkrPageFrame } from '../../okr/views/okr-page.tsx';
import type { AdviceControls, AdviceState } from '../advice-session.ts';
import { AdviceOnAll } from './advice-on-all.tsx';

interface Props {
  readonly state: AdviceState;
  readonly controls: AdviceControls;
}

export const AdvicePage = ({ state, controls }: Props) => (
  <OkrPageFrame
    tab="Advice"
    state={state}
    saving={state.busy}
    controls={controls}
    body={(view) =>
      state.judged && <AdviceOnAll state={state} view={view} judged={state.judged} controls={controls} />
    }
  />
);
