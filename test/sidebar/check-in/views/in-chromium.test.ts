import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { describeInChromium } from '../../../chromium.ts';
import type { PageOptions } from '../../sidebar-page.ts';
import { expectUsable } from '../../sights.ts';
import { goodServer, numbers, useCheckIn } from '../check-in-page.ts';
import { keyResult, TEN, view, viewOf } from '../company.ts';

describeInChromium('using the sidebar in Chromium', () => {
  const open = useCheckIn();

  describe('by keyboard alone', () => {
    test('ten key results need at most 35 key actions besides the figures', async () => {
      const { page, saves } = await open(goodServer(TEN));
      await page.waitForSelector('form');
      let actions = 0;
      const press = async (key: string) => {
        actions += 1;
        await page.keyboard.press(key);
      };
      for (let index = 0; index < 10; index += 1) {
        await page.keyboard.type(String(34 + index));
        await press('Tab');
        await press(String(index));
        await press('Enter');
      }
      await page.getByText('10 of 10 done').waitFor();
      const entries = saves().flat();
      expect(entries.map(({ id, value, confidence }) => [id, value, confidence])).toEqual(
        TEN.objectives
          .flatMap(({ keyResults }) => keyResults)
          .map(({ id }, index) => [id, 34 + index, index]),
      );
      expect(new Set(entries.map(({ key }) => key)).size).toBe(10);
      expect(actions).toBeLessThanOrEqual(35);
    });

    test.each([
      ['a digit', ['7'], 7],
      ['1 and 0 at once', ['1', '0'], 10],
      ['another digit after it', ['7', '3'], 3],
      ['an arrow from the one chosen', ['7', 'ArrowRight'], 8],
      ['an arrow back', ['7', 'ArrowLeft'], 6],
    ])('confidence is chosen by %s', async (_, keys, confidence) => {
      const { page, saves } = await open(goodServer(viewOf(keyResult())));
      await page.waitForSelector('form');
      await page.keyboard.type('34');
      await page.keyboard.press('Tab');
      for (const key of keys) await page.keyboard.press(key);
      await page.keyboard.press('Enter');
      await page.getByText('Saved Time to fill').waitFor();
      expect(saves()).toMatchObject([[{ value: 34, confidence }]]);
    });

    test('yes/no, a comment, a blocker and a link', async () => {
      const { page, saves } = await open(goodServer(viewOf(keyResult({ type: 'yes/no', current: null }))));
      await page.waitForSelector('form');
      for (const key of [
        'Space',
        'Tab',
        '6',
        'Tab',
        'live',
        'Tab',
        'Enter',
        'legal',
        'Tab',
        'Enter',
        'https://x.example',
        'Enter',
      ]) {
        await (/^[a-z]/.test(key) ? page.keyboard.type(key) : page.keyboard.press(key));
      }
      await page.getByText('Saved Time to fill: yes').waitFor();
      expect(saves()).toMatchObject([
        [{ value: 1, confidence: 6, comment: 'live', blocker: 'legal', evidence: 'https://x.example' }],
      ]);
    });

    test('every control can be reached, shows its focus and is not hidden below the bars', async () => {
      const { page } = await open(goodServer(view()));
      await page.waitForSelector('form');
      await page.keyboard.type('34');
      await page.evaluate(() => document.querySelector('select')?.focus());
      const seen: { tag: string; ring: boolean; covered: boolean }[] = [];
      for (;;) {
        await page.keyboard.press('Tab');
        const control = await page.evaluate(focusedControl);
        if (control === null) break;
        seen.push(control);
      }
      const controls = await page.locator('button:visible, input[type=text]:visible').count();
      expect(seen.filter(({ tag }) => tag !== 'radio')).toHaveLength(controls);
      expect(seen.filter(({ ring, covered }) => !ring || covered)).toEqual([]);
    });

    test('Enter stays at a number that can’t be read, and says why beside it', async () => {
      const { page, saves } = await open(goodServer(TEN));
      await page.waitForSelector('form');
      await page.keyboard.type('45 days');
      await page.keyboard.press('Enter');
      await page.getByText('Type only 45').waitFor();
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
      expect(await page.locator('input:focus').inputValue()).toBe('45 days');
      expect(saves()).toEqual([]);
    });
  });

  describe('accessibility', () => {
    const states = ['loading', 'list', 'typed', 'refused', 'saved', 'who', 'empty'] as const;
    test.each([
      // Tall, so that no control is cut by the bar at the foot, from under which it can be scrolled.
      ['at 300 px', { height: 1600 }],
      ['at 200 % zoom', { width: 150, height: 360 }],
      ['in forced colours', { height: 1600, forcedColors: 'active' as const }],
    ])(
      'axe finds nothing and nothing scrolls sideways %s',
      async (_, options) => {
        for (const state of states) {
          const page = await show(state, options);
          await expectUsable(page, state);
        }
      },
      120_000,
    );

    async function show(state: (typeof states)[number], options: PageOptions): Promise<Page> {
      const notices = [{ text: '2 key results have no ID.', remedy: 'giveIds' } as const];
      const shown = { who: view({ me: null }), empty: view({ objectives: [] }) };
      const server = goodServer(state in shown ? shown[state as keyof typeof shown] : view({ notices }));
      const { page } = await open((call) => {
        if (state === 'loading') return 'silence';
        if (state === 'refused' && call.name === 'saveCheckIns')
          return { ok: false, text: 'Busy.', remedy: 'setUp' };
        return server(call);
      }, options);
      await page.waitForSelector(state === 'loading' ? '.ghost' : 'h2');
      if (!['typed', 'refused', 'saved'].includes(state)) return page;
      await page.getByRole('button', { name: '+ Blocker' }).first().click();
      await numbers(page).nth(1).fill('soon');
      await numbers(page).nth(0).fill('34');
      if (state === 'typed') return page;
      await numbers(page).nth(0).press('Enter');
      await page.getByText(state === 'refused' ? 'Busy.' : 'Saved Time to fill').waitFor();
      return page;
    }
  });
});

/** What has the focus, whether its ring is drawn, and whether a bar lies over it. */
function focusedControl() {
  const control = document.activeElement;
  if (!(control instanceof HTMLElement) || control === document.body) return null;
  const ringed =
    control instanceof HTMLInputElement && control.type === 'radio' ? control.parentElement : control;
  const { left, top, width, height } = control.getBoundingClientRect();
  const onTop = document.elementFromPoint(left + width / 2, top + height / 2);
  return {
    tag: control instanceof HTMLInputElement ? control.type : control.tagName,
    ring: ringed !== null && getComputedStyle(ringed).outlineStyle === 'solid',
    covered:
      onTop === null ||
      !(control.contains(onTop) || onTop.contains(control) || onTop.parentElement?.contains(control)),
  };
}
