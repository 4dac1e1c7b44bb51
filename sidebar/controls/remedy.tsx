import { useState } from 'preact/hooks';
import type { Remedy } from '../trouble.ts';

export type Mend = (remedy: Remedy) => Promise<void>;

const NAMES: Readonly<Record<Remedy, { readonly offer: string; readonly busy: string }>> = {
  setUp: { offer: 'Set up this workbook', busy: 'Setting up…' },
  giveIds: { offer: 'Give them IDs', busy: 'Giving IDs…' },
};

/** The button that does what a message advises; nothing where there is no such call. */
export function RemedyButton({
  remedy,
  look,
  mend,
}: {
  remedy: Remedy | null;
  look: 'primary' | 'quiet';
  mend: Mend;
}) {
  const [busy, setBusy] = useState(false);
  if (remedy === null) return null;

  async function run(remedy: Remedy) {
    setBusy(true);
    await mend(remedy);
    setBusy(false);
  }

  return (
    <button type="button" class={look} aria-disabled={busy} onClick={() => busy || run(remedy)}>
      {busy ? NAMES[remedy].busy : NAMES[remedy].offer}
    </button>
  );
}
