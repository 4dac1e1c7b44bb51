import type { ComponentChildren } from 'preact';
import type { Review, ReviewState } from '../review-session.ts';

interface Props {
  readonly title: string;
  /** Beside the title, such as how many there are. */
  readonly aside?: string | number;
  /** Open until the person closes it. */
  readonly isOpen?: boolean;
  readonly state: ReviewState;
  readonly review: Review;
  readonly children: ComponentChildren;
}

/** A part of the review that stays closed or open as the person left it. */
export function Section({ title, aside, isOpen = true, state, review, children }: Props) {
  const open = state.turned.includes(title) !== isOpen;
  return (
    <details
      open={open}
      aria-label={title}
      onToggle={({ currentTarget }) => currentTarget.open !== open && review.turn(title)}
    >
      <summary>
        <h2>{title}</h2>
        <span class="aside">{aside}</span>
      </summary>
      {children}
    </details>
  );
}
