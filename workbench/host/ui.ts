import type { Context } from './context.ts';
import type { Menu, MenuItem, Stage } from './contract.ts';
import { enumeration } from './fake.ts';
import type { Html } from './html.ts';

type Ui = GoogleAppsScript.Base.Ui;
type GoogleMenu = GoogleAppsScript.Base.Menu;
type Button = GoogleAppsScript.Base.Button;
type Response = GoogleAppsScript.Base.PromptResponse;
type Entry = MenuItem | Menu | 'separator';

/** Where a page sets none. Google's own default is not documented. */
const DIALOG = { width: 600, height: 400 };
const ADD_ON_MENU = 'Milepost';

export interface UiParts {
  readonly html: Html;
  /** A dialog suspends the script, and with it goes every lock. */
  readonly releaseLocks: () => void;
  readonly menuAdded: (menu: Menu) => void;
}

export function ui(context: Context, { html, releaseLocks, menuAdded }: UiParts): Ui {
  const { stage } = context.options;
  const menus = new WeakMap<object, Menu>();

  function menu(title: string): GoogleMenu {
    const items: Entry[] = [];
    const add = (entry: Entry): GoogleMenu => {
      items.push(entry);
      return self;
    };
    const self: GoogleMenu = context.fake<GoogleMenu>('Menu', {
      addItem: (caption, functionName) => add({ caption, functionName }),
      addSeparator: () => add('separator'),
      addSubMenu(sub) {
        const known = menus.get(sub);
        if (!known) throw new Error('This menu was not built here.');
        return add(known);
      },
      addToUi: () => menuAdded({ title, items: [...items] }),
    });
    menus.set(self, { title, items });
    return self;
  }

  return context.fake<Ui>('Ui', {
    createAddonMenu: () => menu(ADD_ON_MENU),
    createMenu: menu,
    showSidebar(page: unknown) {
      const { html: text, title } = html.pageOf(page);
      stage.showSidebar(text, title);
    },
    showModalDialog(page: unknown, title) {
      const { html: text, width, height } = html.pageOf(page);
      stage.showDialog({ html: text, title, width: width ?? DIALOG.width, height: height ?? DIALOG.height });
    },
    alert(...args: unknown[]) {
      const { title, text, buttons } = dialogArguments(args);
      releaseLocks();
      return stage.alert(title, text, buttons) as unknown as Button;
    },
    prompt(...args: unknown[]) {
      const { title, text } = dialogArguments(args);
      releaseLocks();
      const { button, text: typed } = stage.prompt(title, text);
      return context.fake<Response>('PromptResponse', {
        getResponseText: () => typed,
        getSelectedButton: () => button as unknown as Button,
      });
    },
    Button: enumeration(['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']),
    ButtonSet: enumeration(['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']),
  });
}

type Buttons = Parameters<Stage['alert']>[2];

/** `(text)`, `(text, buttons)` or `(title, text, buttons)`. */
function dialogArguments(args: readonly unknown[]): { title: string; text: string; buttons: Buttons } {
  const last = String(args.at(-1));
  const given = args.length > 1 && isButtons(last) ? last : undefined;
  const texts = (given === undefined ? args : args.slice(0, -1)).map(String);
  const [title = '', text] = texts;
  return text === undefined
    ? { title: '', text: title, buttons: given ?? 'OK' }
    : { title, text, buttons: given ?? 'OK' };
}

function isButtons(text: string): text is Buttons {
  return ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'].includes(text);
}
