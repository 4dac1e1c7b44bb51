import type { Trouble } from '../trouble.ts';
import { type Mend, RemedyButton } from './remedy.tsx';

interface Props {
  readonly trouble: Trouble;
  /** What the button that loads again says. */
  readonly offer?: string;
  reload(): void;
  /** For a page whose calls never offer a remedy there is none. */
  readonly mend?: Mend;
}

export function NotOpened({ trouble, offer = 'Try again', reload, mend }: Props) {
  return (
    <main class="empty">
      <p role="alert">{trouble.text}</p>
      {trouble.remedy === null || mend === undefined ? (
        <button type="button" class="primary" onClick={reload}>
          {offer}
        </button>
      ) : (
        <RemedyButton remedy={trouble.remedy} look="primary" mend={mend} />
      )}
    </main>
  );
}
