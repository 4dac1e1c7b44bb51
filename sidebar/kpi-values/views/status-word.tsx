import type { KpiStatus } from '../../../src/schema/words.ts';

const TONES: Readonly<Record<KpiStatus, string>> = {
  'On target': 'tone-good',
  'Near target': 'tone-warn',
  'Off target': 'tone-bad',
  'No target': 'tone-quiet',
  'No data': 'tone-quiet',
};

export function StatusWord({ status }: { status: KpiStatus }) {
  return <span class={`chip ${TONES[status]}`}>{status}</span>;
}
