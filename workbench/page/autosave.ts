const QUIET_MS = 600;

export interface Autosave {
  /** Something in the workbook changed: saves once it has been quiet for a moment. */
  changed(): void;
  /** Saves what waits, at once. */
  flush(): void;
  /** Saves nothing any more. */
  stop(): void;
}

export interface AutosaveWorld {
  settle(): Promise<void>;
  save(): void;
  /** There is something to save. */
  waiting(): void;
}

export function autosave(world: AutosaveWorld): Autosave {
  let timer: number | undefined;
  let stopped = false;

  function flush(): void {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    world.save();
  }

  return {
    changed() {
      if (stopped) return;
      world.waiting();
      clearTimeout(timer);
      timer = window.setTimeout(() => void world.settle().then(flush), QUIET_MS);
    },
    flush,
    stop() {
      stopped = true;
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
