import type { Trouble } from '../trouble.ts';
import { type Mend, RemedyButton } from './remedy.tsx';

interface Props {
  readonly trouble: Trouble;
  reload(): void;
  mend: Mend;
}

export function NotOpened({ trouble, reload, mend }: Props) {
  return (
    <main class="empty">
      <p role="alert">{trouble.text}</p>
      {trouble.remedy === null ? (
        <button type="button" class="primary" onClick={reload}>
          Try again
        </button>
      ) : (
        <RemedyButton remedy={trouble.remedy} look="primary" mend={mend} />
      )}
    </main>
  );
}
