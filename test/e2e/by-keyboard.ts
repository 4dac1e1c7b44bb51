import type { WorkbenchPage } from './workbench-page.ts';

/** A person at the add-on's page who has no mouse. */
export interface AtThePage {
  press(...keys: readonly string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Goes on with Tab until what these words name has the focus: a button, a link or a field by its label. */
  tabTo(words: string): Promise<void>;
}

const MOST_STEPS = 60;

export function byKeyboard({ page, sidebar }: WorkbenchPage): AtThePage {
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const names = () =>
    sidebar
      .locator(':focus')
      .evaluate((element) => [
        element.textContent ?? '',
        element.closest('label')?.querySelector('span')?.textContent ?? '',
        ...[...('labels' in element && element.labels instanceof NodeList ? element.labels : [])].map(
          (label) => label.textContent ?? '',
        ),
      ]);
  return {
    press,
    type: (text) => page.keyboard.type(text),
    async tabTo(words) {
      for (let step = 0; step < MOST_STEPS; step++) {
        await press('Tab');
        if ((await names()).some((name) => name.trim() === words)) return;
      }
      throw new Error(`Tab does not lead to ${words}.`);
    },
  };
}
