import type { Menu, MenuItem } from '../host/contract.ts';

/** A button and the menu that it opens, which may hold more of the same. */
export interface MenuPopup {
  readonly element: HTMLElement;
  readonly button: HTMLButtonElement;
  /** Opens with the focus on an item; -1 is the last. */
  open(at: number): void;
  close(): void;
  isOpen(): boolean;
}

/** Keys as in the ARIA menu pattern: arrows, Home, End, first letters; Escape and Left go back to the button. */
export function menuPopup(menu: Menu, choose: (functionName: string) => void): MenuPopup {
  const button = menuButton(menu.title);
  button.setAttribute('aria-haspopup', 'menu');
  const list = document.createElement('div');
  list.className = 'menu';
  list.setAttribute('role', 'menu');
  list.setAttribute('aria-label', menu.title);
  const group = document.createElement('div');
  group.className = 'menu-group';
  group.append(button, list);

  const items: HTMLButtonElement[] = [];
  const submenus = new Map<Element, MenuPopup>();
  for (const entry of menu.items) {
    if (entry === 'separator') list.append(separator());
    else if ('items' in entry) addSubmenu(menuPopup(entry, choose));
    else addItem(entry);
  }

  function addItem({ caption, functionName }: MenuItem): void {
    const item = menuButton(caption);
    item.tabIndex = -1;
    item.addEventListener('click', () => choose(functionName));
    item.addEventListener('pointermove', () => item.focus());
    items.push(item);
    list.append(item);
  }

  function addSubmenu(submenu: MenuPopup): void {
    submenu.button.tabIndex = -1;
    submenu.button.addEventListener('click', () => submenu.open(0));
    submenu.button.addEventListener('pointermove', () => submenu.isOpen() || submenu.open(0));
    submenus.set(submenu.button, submenu);
    items.push(submenu.button);
    list.append(submenu.element);
  }

  function show(shown: boolean): void {
    list.hidden = !shown;
    button.setAttribute('aria-expanded', String(shown));
  }

  function back(): void {
    show(false);
    button.focus();
  }

  const focused = () => items.findIndex((item) => item.matches(':focus'));
  const keys = new Map<string, () => void>([
    ['ArrowDown', () => items.at((focused() + 1) % items.length)?.focus()],
    ['ArrowUp', () => items.at(focused() - 1)?.focus()],
    ['ArrowRight', () => submenus.get(items[focused()] ?? list)?.open(0)],
    ['ArrowLeft', back],
    ['Home', () => items.at(0)?.focus()],
    ['End', () => items.at(-1)?.focus()],
    ['Escape', back],
  ]);

  list.addEventListener('keydown', (event) => {
    event.stopPropagation();
    const act = keys.get(event.key);
    if (act) {
      event.preventDefault();
      act();
    } else if (/^\S$/.test(event.key) && !event.ctrlKey && !event.metaKey) {
      nextStartingWith(items, focused(), event.key)?.focus();
    }
  });
  group.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node && group.contains(event.relatedTarget))) show(false);
  });
  show(false);

  return {
    element: group,
    button,
    open(at) {
      show(true);
      items.at(at)?.focus();
    },
    close: () => show(false),
    isOpen: () => !list.hidden,
  };
}

function nextStartingWith(
  items: readonly HTMLElement[],
  from: number,
  letter: string,
): HTMLElement | undefined {
  const order = [...items.slice(from + 1), ...items.slice(0, from + 1)];
  return order.find((item) => item.textContent?.toLowerCase().startsWith(letter.toLowerCase()));
}

function menuButton(text: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('role', 'menuitem');
  button.textContent = text;
  return button;
}

function separator(): HTMLElement {
  const line = document.createElement('div');
  line.setAttribute('role', 'separator');
  return line;
}
