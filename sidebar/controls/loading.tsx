/** Holds the place of what is coming. */
export function Loading({ what }: { what: string }) {
  return (
    <main>
      <p class="unseen" role="status">
        Loading {what}…
      </p>
      {[0, 1, 2].map((card) => (
        <div key={card} class="ghost" aria-hidden="true">
          <i class="wide" />
          <i class="thin" />
          <i class="short" />
          <i class="tall" />
          <i class="thin" />
        </div>
      ))}
    </main>
  );
}
