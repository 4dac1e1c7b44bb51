import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    testTimeout: 30_000,
    onConsoleLog: () => {
      throw new Error('a test wrote to the console');
    },
  },
});
