import type { FrameLocator, Page } from 'playwright-core';

/** A person at a page of the add-on who has no mouse. */
export interface AtThePage {
  press(...keys: readonly string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Goes on with Tab, or back, until what these words name has the focus: a button, a link or a field by its label. */
  tabTo(words: string | RegExp, key?: 'Tab' | 'Shift+Tab'): Promise<void>;
  /** Goes there in the same way and presses Enter. */
  enter(words: string | RegExp, key?: 'Tab' | 'Shift+Tab'): Promise<void>;
}

const MOST_STEPS = 60;

/** `place` is the frame that the add-on's page is in. */
export function byKeyboard(page: Page, place: Page | FrameLocator = page): AtThePage {
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const names = () =>
    place
      .locator(':focus')
      .evaluateAll((focused) =>
        focused.flatMap((element) => [
          element.textContent,
          element.getAttribute('aria-label') ?? '',
          element.closest('label')?.querySelector('span')?.textContent ?? '',
          ...[...('labels' in element && element.labels instanceof NodeList ? element.labels : [])].map(
            (label) => label.textContent ?? '',
          ),
        ]),
      );
  const tabTo: AtThePage['tabTo'] = async (words, key = 'Tab') => {
    const isNamed = (name: string) => (typeof words === 'string' ? name === words : words.test(name));
    for (let step = 0; step < MOST_STEPS; step++) {
      await press(key);
      if ((await names()).some((name) => isNamed(name.trim()))) return;
    }
    throw new Error(`${key} does not lead to ${words}.`);
  };
  return {
    press,
    type: (text) => page.keyboard.type(text),
    tabTo,
    async enter(words, key) {
      await tabTo(words, key);
      await press('Enter');
    },
  };
}
