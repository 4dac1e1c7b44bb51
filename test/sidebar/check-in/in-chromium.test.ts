import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { CALLS } from '../../../src/schema/calls.ts';
import { describeInChromium } from '../../chromium.ts';
import { expectNoMarkup, HOSTILE, HOSTILE_TEXTS } from '../hostile.ts';
import { goodServer, numbers, useCheckIn } from './check-in-page.ts';
import { answerOf, keyResult, TEN, view, viewOf } from './company.ts';

const LOST = new Error('Exceeded maximum execution time');

describeInChromium('the sidebar in Chromium', () => {
  const open = useCheckIn();

  test('score and status are shown before saving', async () => {
    const { page, calls } = await open(goodServer(viewOf(keyResult())));
    await page.waitForSelector('form');
    expect(await page.locator('output').textContent()).toBe('0.35 · At risk');
    await page.keyboard.type('34');
    expect(await page.locator('output').textContent()).toBe('After saving: →0.55 · On track');
    expect(calls.map(({ name }) => name)).toEqual(['openTables']);
  });

  test('all changed cards are saved in one call that the server takes', async () => {
    const { page, calls } = await open(goodServer(TEN));
    await page.waitForSelector('form');
    await numbers(page).nth(0).fill('34');
    await numbers(page).nth(3).fill('36.5');
    await page.getByRole('button', { name: 'Save all' }).click();
    await page.getByText('Saved 2 key results').waitFor();
    const sent = calls.slice(1);
    expect(sent.map(({ name }) => name)).toEqual(['saveCheckIns']);
    expect(z.safeParse(CALLS.saveCheckIns.input, sent[0]?.input)).toMatchObject({
      success: true,
      data: {
        who: 'Ana Ruiz',
        entries: [
          { id: 'KR-0', value: 34 },
          { id: 'KR-3', value: 36.5 },
        ],
      },
    });
  });

  test('a save can be undone, which appends a correction', async () => {
    const { page, saves } = await open(goodServer(viewOf(keyResult())));
    await page.waitForSelector('form');
    await page.keyboard.type('34');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone: Time to fill').waitFor();
    expect(saves()[1]).toMatchObject([{ value: 38, confidence: 6, corrects: saves()[0]?.[0]?.key }]);
    expect(await numbers(page).inputValue()).toBe('34');
  });

  describe('a save that fails', () => {
    test.each([
      ['refused', { ok: false, text: 'The sheet is busy.', remedy: null } as const, 'The sheet is busy.'],
      ['lost', LOST, 'The save may not have arrived.'],
    ])('keeps what was typed and is sent again under the same key: %s', async (_, failure, sentence) => {
      let works = false;
      const server = goodServer(viewOf(keyResult()));
      const { page, saves } = await open((call) =>
        call.name === 'saveCheckIns' && !works ? failure : server(call),
      );
      await page.waitForSelector('form');
      await page.keyboard.type('34');
      await page.keyboard.press('Enter');
      await page.getByText(sentence).waitFor();
      await page.reload();
      await page.waitForSelector('form');
      expect(await numbers(page).inputValue()).toBe('34');
      works = true;
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByText('Saved Time to fill').waitFor();
      expect(saves()[1]).toEqual(saves()[0]);
    });

    test('offers the remedy of a refusal and keeps the draft over it', async () => {
      const server = goodServer(viewOf(keyResult()));
      const { page, calls } = await open((call) =>
        call.name === 'saveCheckIns'
          ? { ok: false, text: 'The log is missing.', remedy: 'setUp' }
          : server(call),
      );
      await page.waitForSelector('form');
      await page.keyboard.type('34');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Set up this workbook' }).click();
      await page.getByText('Done.').waitFor();
      expect(calls.map(({ name }) => name)).toEqual(['openTables', 'saveCheckIns', 'setUp', 'openTables']);
      expect(await numbers(page).inputValue()).toBe('34');
    });
  });

  test('fields can be read and not changed while they are saved', async () => {
    const server = goodServer(viewOf(keyResult()));
    const { page } = await open((call) => (call.name === 'saveCheckIns' ? 'silence' : server(call)));
    await page.waitForSelector('form');
    await page.keyboard.type('34');
    await page.keyboard.press('Tab');
    await page.keyboard.press('5');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Saving…' }).first().waitFor();
    await numbers(page).focus();
    await page.keyboard.type('99');
    await page.getByRole('radio', { name: '9' }).click({ force: true });
    expect(await numbers(page).inputValue()).toBe('34');
    expect(await page.getByRole('radio', { name: '5' }).isChecked()).toBe(true);
  });

  describe('who it is for', () => {
    test('is asked where it is not known, and remembered', async () => {
      const { page, calls } = await open(goodServer(view({ me: null })));
      await page.getByRole('heading', { name: 'Who are you?' }).waitFor();
      await page.getByRole('button', { name: 'Mei Tanaka' }).click();
      await page.waitForSelector('form');
      await page.reload();
      await page.waitForSelector('form');
      expect(await page.getByLabel('Whose check-in').inputValue()).toBe('Mei Tanaka');
      const mails = calls.map((call) => call.name === 'openTables' && call.input.mail);
      expect(mails).toEqual([true, false, false]);
    });
  });

  describe('what to do first is said', () => {
    const refused = { ok: false, text: 'This workbook is not set up yet.', remedy: 'setUp' } as const;
    test.each([
      [
        'nobody is listed',
        { ok: true, value: answerOf(view({ me: null, people: [], attention: [] })) } as const,
        'Settings',
        'Look again',
      ],
      [
        'nothing is mine',
        { ok: true, value: answerOf(view({ objectives: [] })) } as const,
        'No key results are yours in Q4 2026',
        'Look again',
      ],
      [
        'no cycle',
        { ok: true, value: answerOf(view({ objectives: [], cycle: null })) } as const,
        'Current cycle',
        'Look again',
      ],
      ['not set up', refused, 'not set up yet', 'Set up this workbook'],
      ['no answer', LOST, 'did not answer', 'Try again'],
    ])('%s', async (_, reply, sentence, button) => {
      const { page } = await open(() => reply);
      await page.getByText(sentence).waitFor();
      const box = await page.getByRole('button', { name: button }).boundingBox();
      expect(box?.height).toBe(32);
    });
  });

  test('no text is ever taken for markup', async () => {
    const text = HOSTILE;
    const hostile = view({
      people: HOSTILE_TEXTS,
      me: text,
      cycle: { name: text, start: '2026-10-01', end: '2026-12-31' },
      objectives: [
        {
          id: text,
          title: text,
          keyResults: [
            keyResult({ id: text, title: text, unit: text, kpi: text }),
            keyResult({ id: 'KR-2', title: text, problem: text }),
          ],
        },
      ],
      attention: [{ id: text, title: text, owner: text, status: 'At risk', reason: text }],
      notices: [{ text, remedy: null }],
    });
    const { page } = await open(goodServer(hostile));
    await page.waitForSelector('form');
    await page.getByLabel('Note').first().fill(text);
    await page.getByLabel('Note').first().press('Enter');
    await page.getByText('Saved <img').waitFor();
    await expectNoMarkup(page);
    expect(await page.locator('h3').first().textContent()).toContain(text);
  });
});
