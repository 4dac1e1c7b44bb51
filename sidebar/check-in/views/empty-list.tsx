import type { CheckInView } from '../check-in-view.ts';

interface Props {
  readonly cycle: CheckInView['cycle'];
  reload(): void;
}

/** Says what to do first when there is nothing to check in. */
export function EmptyList({ cycle, reload }: Props) {
  return (
    <section class="empty">
      {cycle === null ? (
        <>
          <h2>No cycle is running</h2>
          <p>Write a cycle with its start and end into Settings, and its name beside “Current cycle”.</p>
        </>
      ) : (
        <>
          <h2>Nothing to check in</h2>
          <p>
            No key results are yours in {cycle.name}. Put your name in the Owner column of OKRs, or choose
            somebody else above.
          </p>
        </>
      )}
      <button type="button" class="primary" onClick={reload}>
        Look again
      </button>
    </section>
  );
}
