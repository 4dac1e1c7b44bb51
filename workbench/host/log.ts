import type { Context } from './context.ts';

type Logger = GoogleAppsScript.Base.Logger;
type Console = typeof console;

/** Both write to one log, which `Logger.getLog` reads back. */
export function logs({ fake }: Context): { logger: Logger; script: Console } {
  let lines: string[] = [];
  const write = (...parts: unknown[]) => void lines.push(parts.map(String).join(' '));
  const logger: Logger = fake<Logger>('Logger', {
    log(...parts: unknown[]) {
      write(...parts);
      return logger;
    },
    getLog: () => lines.join('\n'),
    clear() {
      lines = [];
    },
  });
  const script = fake<Console>('console', { log: write, info: write, warn: write, error: write });
  return { logger, script };
}
