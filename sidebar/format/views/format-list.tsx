import type { FormatView } from '../../../src/schema/format-views.ts';

interface Props {
  readonly list: readonly FormatView[];
  readonly busy: string | null;
  remove(format: FormatView): Promise<void>;
}

/** The formats that stand on the sheet of the selection. */
export function FormatList({ list, busy, remove }: Props) {
  if (list.length === 0) return null;
  return (
    <section class="formats" aria-labelledby="formats">
      <h2 id="formats">Formats of Milepost on this sheet</h2>
      <ul>
        {list.map((format) => (
          <li key={format.id}>
            <p>
              <b>{format.a1}</b>
            </p>
            <button
              type="button"
              class="quiet"
              aria-label={`Remove the format of ${format.a1}`}
              aria-disabled={busy !== null}
              onClick={() => busy === null && remove(format)}
            >
              {busy === format.id ? 'Removing…' : 'Remove'}
            </button>
            <p class="muted">{format.legend?.split('\n')[1] ?? 'Its note was deleted.'}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
