interface Props {
  readonly score: number;
  readonly expected: number | null;
}

/** To the score, with a mark where it should be. The numbers stand beside it in words. */
export const ScoreBar = ({ score, expected }: Props) => (
  <span class="score-bar" aria-hidden="true">
    <i style={{ width: percent(score) }} />
    {expected !== null && <b style={{ left: percent(expected) }} />}
  </span>
);

const percent = (share: number): string => `${Math.max(0, Math.min(1, share)) * 100}%`;
