import type { AdviceControls } from '../advice-session.ts';

interface Props {
  /** The place of the row in the table, from 0. */
  readonly at: number;
  readonly id: string;
  readonly rule: string;
  readonly busy: boolean;
  readonly controls: AdviceControls;
}

/** Nothing for a row without an ID. Afterwards the focus is on the heading that the advice stood below. */
export function Dismiss({ at, id, rule, busy, controls }: Props) {
  if (id === '') return null;
  return (
    <button
      type="button"
      class="quiet"
      aria-label={`Dismiss for ${id}: ${rule}`}
      aria-disabled={busy}
      onClick={async ({ currentTarget }) => {
        const section = currentTarget.closest('section');
        await controls.dismiss(at, rule);
        if (!currentTarget.isConnected) section?.querySelector<HTMLElement>('[tabindex]')?.focus();
      }}
    >
      Dismiss
    </button>
  );
}
