import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Takes the focus when it comes, so that what has just opened is read and the next key goes on from there. */
export function Heading({ children }: { children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);
  return (
    <h3 ref={heading} tabIndex={-1}>
      {children}
    </h3>
  );
}
