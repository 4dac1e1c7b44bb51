import type { AttentionView } from '../attention.ts';
import { StatusChip } from './status-chip.tsx';

export function Attention({ rows }: { rows: readonly AttentionView[] }) {
  if (rows.length === 0) return null;
  return (
    <section class="attention" aria-labelledby="attention">
      <h2 id="attention">Needs attention</h2>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <p>{row.title}</p>
            <StatusChip status={row.status} />
            <p class="muted">
              {row.owner === '' ? 'No owner' : row.owner} · {row.reason}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
