interface Props {
  openLibrary(): void;
  reload(): void;
}

export function NoKpis({ openLibrary, reload }: Props) {
  return (
    <section class="empty">
      <h2>No KPIs yet</h2>
      <p>Five to ten are enough. Choose the first from the library, or type it into the KPIs tab.</p>
      <button type="button" class="primary" onClick={openLibrary}>
        Open the library
      </button>
      <button type="button" onClick={reload}>
        Look again
      </button>
    </section>
  );
}
