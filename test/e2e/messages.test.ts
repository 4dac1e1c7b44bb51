import { expect, test } from 'vitest';
import { describeInChromium } from '../chromium.ts';
import { useWorkbench } from './workbench-page.ts';

describeInChromium('What the page says', () => {
  const { open } = useWorkbench();

  test('an error of a menu item stands above the sheet until it is dismissed', async () => {
    const { page, choose, messages } = await open('?empty');
    await choose('Fail');
    await messages.getByText('Nothing to do: column A is empty.').waitFor();
    await choose('Fail');
    expect(await messages.count()).toBe(1);
    await page.getByRole('button', { name: 'Dismiss' }).click();
    expect(await messages.count()).toBe(0);
  });

  test('a toast says its title and text, and goes after its time', async () => {
    const { page, choose } = await open('?empty');
    await choose('Say hello');
    const toast = page.getByText('Hello from the menu');
    await toast.waitFor();
    expect(await page.locator('#toasts').getByText('Tiny').isVisible()).toBe(true);
    await toast.waitFor({ state: 'detached', timeout: 5000 });
  });

  test('a prompt stops the script until it is answered', async () => {
    const { page, choose, shown } = await open('?empty');
    page.once('dialog', (dialog) => void dialog.accept('Anna'));
    await choose('Ask for a name');
    await expect.poll(() => shown('A5')).toEqual([['Anna']]);
  });

  test('a prompt that is cancelled writes nothing', async () => {
    const { page, choose, shown } = await open('?empty');
    const asked = page.waitForEvent('dialog');
    const chosen = choose('Ask for a name');
    const dialog = await asked;
    expect(dialog.message()).toBe('Name\n\nWho are you?');
    await dialog.dismiss();
    await chosen;
    expect(await shown('A5')).toEqual([['']]);
  });
});
