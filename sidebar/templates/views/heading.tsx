import type { ComponentChildren } from 'preact';

/** Takes the focus when it comes, so that what has just opened is read and the next key goes on from there. */
export const Heading = ({ children }: { children: ComponentChildren }) => (
  <h2 ref={arrive} class="title" tabIndex={-1}>
    {children}
  </h2>
);

function arrive(heading: HTMLElement | null): void {
  heading?.focus({ preventScroll: true });
  if (heading) scrollTo(0, 0);
}
