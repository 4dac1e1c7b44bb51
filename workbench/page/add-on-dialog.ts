import type { Dialog } from '../host/contract.ts';
import { addOnFrame, type FrameWorld } from './add-on-frame.ts';
import { element } from './element.ts';

/** A page of the add-on over the sheet, in the size that it asked for as far as the window has room. */
export function addOnDialog(world: FrameWorld): (dialog: Dialog) => void {
  const dialog = element('add-on-dialog', HTMLDialogElement);
  const holder = element('add-on-dialog-frame', HTMLDivElement);
  const heading = element('add-on-dialog-title', HTMLHeadingElement);
  const frame = addOnFrame(holder, world, () => dialog.close());

  dialog.addEventListener('close', () => {
    frame.clear();
    world.focusGrid();
  });
  element('add-on-dialog-close', HTMLButtonElement).addEventListener('click', () => dialog.close());

  return ({ html, title, width, height }) => {
    heading.textContent = title;
    holder.style.width = `${width}px`;
    holder.style.height = `${height}px`;
    if (!dialog.open) dialog.showModal();
    frame.show(html, title);
  };
}
