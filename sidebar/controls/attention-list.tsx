import type { AttentionView } from '../attention.ts';
import { RowLink } from './row-link.tsx';
import { StatusChip } from './status-chip.tsx';

interface Props {
  readonly rows: readonly AttentionView[];
  /** Selects a row in the sheet. */
  readonly show?: ((id: string) => void) | undefined;
}

export const AttentionList = ({ rows, show }: Props) => (
  <ul class="attention">
    {rows.map(({ id, title, owner, status, reason }) => (
      <li key={id}>
        <RowLink id={id} title={title || id} show={show} />
        <StatusChip status={status} />
        <p class="muted">
          {owner === '' ? 'No owner' : owner} · {reason}
        </p>
      </li>
    ))}
  </ul>
);
