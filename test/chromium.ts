import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { describe, test } from 'vitest';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const ADVICE = 'no Chromium found: install one, or name it in CHROMIUM_PATH';

function chromiumPath(): string | undefined {
  return [process.env.CHROMIUM_PATH, ...PLACES].find((path) => path !== undefined && existsSync(path));
}

export function launchChromium(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === undefined) throw new Error(ADVICE);
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

/** Tests that need an installed Chromium: skipped with the reason in their name where there is none, failed in CI. */
export function describeInChromium(name: string, tests: () => void): void {
  if (chromiumPath() !== undefined) {
    describe(name, tests);
  } else if (process.env.CI === 'true') {
    test(name, () => {
      throw new Error(ADVICE);
    });
  } else {
    describe.skip(`${name} (skipped, ${ADVICE})`, tests);
  }
}
