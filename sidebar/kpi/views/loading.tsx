/** Holds the place of the cards that are coming. */
export function Loading() {
  return (
    <main>
      <p class="unseen" role="status">
        Loading KPIs…
      </p>
      {[0, 1, 2].map((card) => (
        <div key={card} class="ghost" aria-hidden="true">
          <i class="short" />
          <i class="tall" />
          <i class="thin" />
        </div>
      ))}
    </main>
  );
}
