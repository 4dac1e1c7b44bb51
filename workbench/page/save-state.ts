const TEXTS = { saved: 'Saved in this browser', waiting: 'Saving…', paused: 'Not saved' } as const;

export type SaveState = keyof typeof TEXTS;

export function showSaveState(sign: HTMLElement, state: SaveState): void {
  if (sign.dataset.state === state) return;
  sign.dataset.state = state;
  sign.textContent = TEXTS[state];
}
