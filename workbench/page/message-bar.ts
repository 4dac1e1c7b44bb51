/** Something the page offers to do about a message. */
export interface Remedy {
  readonly caption: string;
  act(): void;
}

/** Says a sentence above the sheet until it is dismissed; the same sentence is not said twice at once. */
export function showMessage(region: HTMLElement, text: string, remedy?: Remedy): void {
  for (const shown of region.children) {
    if (shown.firstElementChild?.textContent === text) return;
  }
  const message = document.createElement('div');
  message.className = 'message';
  message.setAttribute('role', 'alert');
  const sentence = document.createElement('p');
  sentence.textContent = text;
  message.append(sentence);
  if (remedy) message.append(button(remedy.caption, () => remedy.act()));
  message.append(button('Dismiss', () => message.remove()));
  region.append(message);
}

/** What went wrong, as the one who threw it put it. */
export function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function button(caption: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'link-button';
  made.textContent = caption;
  made.addEventListener('click', act);
  return made;
}
