const PATIENCE_MS = 300;

export interface BusySign {
  /** Shows "Working…" while the work lasts, unless it is done at once. */
  during<Result>(work: Promise<Result>): Promise<Result>;
}

export function busySign(sign: HTMLElement): BusySign {
  let running = 0;
  let timer = 0;

  function started(): void {
    running += 1;
    if (running > 1) return;
    timer = window.setTimeout(() => {
      sign.textContent = 'Working…';
    }, PATIENCE_MS);
  }

  function ended(): void {
    running -= 1;
    if (running > 0) return;
    clearTimeout(timer);
    sign.textContent = '';
  }

  return {
    async during(work) {
      started();
      try {
        return await work;
      } finally {
        ended();
      }
    },
  };
}
