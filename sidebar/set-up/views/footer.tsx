import type { ComponentChildren } from 'preact';
import type { SetUpState } from '../set-up-state.ts';

/** What is being done, said only where it takes more than a second, and the buttons. */
export function Footer({
  state: { busy, isSlow },
  children,
}: {
  readonly state: SetUpState;
  readonly children: ComponentChildren;
}) {
  return (
    <footer>
      <div class="bar">
        <p role="status">{busy !== null && isSlow ? `${busy}…` : ''}</p>
        <div class="buttons">{children}</div>
      </div>
    </footer>
  );
}

export const Trouble = ({ text }: { readonly text: string | null }) =>
  text === null ? null : (
    <p class="trouble-box" role="alert">
      {text}
    </p>
  );
