import type { Page } from 'playwright-core';

/** How many points of the sheet are filled in a colour: conditional formats are drawn, not kept in cells. */
export const filledWith = (page: Page, fill: string) =>
  page.evaluate((hex) => {
    const canvas = document.querySelector<HTMLCanvasElement>('canvas[id^=univer-sheet-main-canvas]');
    const points = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    const wanted = [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
    let found = 0;
    for (let at = 0; at < points.length; at += 4) {
      if (wanted.every((part, offset) => points[at + offset] === part)) found += 1;
    }
    return found;
  }, fill);
