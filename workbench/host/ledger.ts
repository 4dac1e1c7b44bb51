import type { Ledger, ServiceCall } from './contract.ts';

export interface WritableLedger extends Ledger {
  add(call: Omit<ServiceCall, 'cells'>): void;
  evaluated(functionName: string): void;
  /** Adds cells to the call made last. */
  moved(cells: number): void;
}

export function createLedger(): WritableLedger {
  const calls: { name: string; kind: ServiceCall['kind']; cells: number }[] = [];
  const evaluations: string[] = [];
  return {
    calls,
    evaluations,
    evaluated: (functionName) => void evaluations.push(functionName),
    add: (call) => void calls.push({ ...call, cells: 0 }),
    moved(cells) {
      const last = calls.at(-1);
      if (last) last.cells += cells;
    },
    count: () => calls.filter(({ kind }) => kind !== 'handle').length,
    cellsRead: () => calls.reduce((sum, { kind, cells }) => sum + (kind === 'read' ? cells : 0), 0),
    readAfterWrite() {
      const moves = calls.filter(({ kind }) => kind === 'read' || kind === 'write');
      return moves.filter(({ kind }, at) => kind === 'read' && moves[at - 1]?.kind === 'write').length;
    },
    clear() {
      calls.length = 0;
      evaluations.length = 0;
    },
  };
}
