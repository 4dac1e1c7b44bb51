import { defineConfig } from 'vitest/config';

/** Behind UTC; clocks that change at midnight; by half an hour; a zone that once skipped a day. */
const ZONES = ['America/Los_Angeles', 'America/Santiago', 'Australia/Lord_Howe', 'Pacific/Apia'];

const BROWSER = ['test/e2e/**/*.test.{ts,tsx}', 'test/**/in-chromium.test.{ts,tsx}'];

export default defineConfig({
  test: {
    setupFiles: ['test/setup.ts'],
    testTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
    env: { TZ: 'UTC' },
    server: { deps: { external: [/\/dist\//] } },
    projects: [
      {
        extends: true,
        test: { name: 'pure', include: ['test/**/*.test.{ts,tsx}'], exclude: BROWSER },
      },
      {
        extends: true,
        test: {
          name: 'chromium',
          include: BROWSER,
          fileParallelism: false,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      ...ZONES.map((zone) => ({
        extends: true as const,
        test: { name: zone, include: ['test/domain/time/**/*.test.ts'], env: { TZ: zone } },
      })),
    ],
  },
});
