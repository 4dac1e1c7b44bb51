import { element } from './element.ts';

/** How a person chose to start again; nothing when they did not. */
export type FreshStart = 'example' | 'empty' | undefined;

export function askForFreshStart(): Promise<FreshStart> {
  const dialog = element('reset-dialog', HTMLDialogElement);
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((resolve) => {
    const closed = () => {
      const { returnValue } = dialog;
      resolve(returnValue === 'example' || returnValue === 'empty' ? returnValue : undefined);
    };
    dialog.addEventListener('close', closed, { once: true });
  });
}
