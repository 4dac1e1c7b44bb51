interface Props {
  /** '' where nobody gave it one: then there is no way to it. */
  readonly id: string;
  readonly title: string;
  /** Selects the row in the sheet. */
  readonly show?: ((id: string) => void) | undefined;
}

/** The title of a row, which leads to it. */
export const RowLink = ({ id, title, show }: Props) =>
  show === undefined || id === '' ? (
    <p>{title}</p>
  ) : (
    <button type="button" class="link" title="Go to the row" onClick={() => show(id)}>
      {title}
    </button>
  );
