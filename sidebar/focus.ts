/** Where typing begins: the first field of the card, in a row of radio buttons the chosen one. */
export function focusCard(card: HTMLFormElement | undefined): void {
  const field = card?.querySelector('input');
  if (!card || !field) return;
  const chosen = [...card.querySelectorAll<HTMLInputElement>('input:checked')].find(
    ({ name }) => name === field.name,
  );
  (chosen ?? field).focus();
  card.scrollIntoView({ block: 'nearest' });
}

export function focusCardOf(id: string): void {
  focusCard([...document.forms].find((card) => card.dataset.id === id));
}

export function focusCardAfter(card: HTMLFormElement): void {
  const cards = [...document.forms];
  focusCard(cards[cards.indexOf(card) + 1]);
}

/** A list that has just come: typing can begin, unless the person is busy elsewhere. */
export function focusFirstCard(list: HTMLElement | null): void {
  if (list === null || !document.hasFocus() || document.activeElement !== document.body) return;
  focusCard([...document.forms].find((card) => card.dataset.done === 'false'));
}
