import type { Menu } from '../host/contract.ts';
import { menuPopup } from './menu-popup.ts';

/** Draws the add-on's menu, in a bar that the keyboard reaches with Tab and opens with the arrows, Enter or Space. */
export function drawMenuBar(bar: HTMLElement, menu: Menu, choose: (functionName: string) => void): void {
  const popup = menuPopup(menu, (functionName) => {
    popup.close();
    popup.button.focus();
    choose(functionName);
  });
  popup.button.addEventListener('click', () => (popup.isOpen() ? popup.close() : popup.open(0)));
  popup.button.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Escape') popup.close();
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    popup.open(event.key === 'ArrowDown' ? 0 : -1);
  });
  bar.setAttribute('role', 'menubar');
  bar.replaceChildren(popup.element);
}
