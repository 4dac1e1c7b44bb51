/**
 * Where values are compared with one value, the engine looks them up in an index of cells by value. The index lags behind
 * cells that are computed several times in one calculation, and takes 0 for a blank. Here each cell is compared.
 */
import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

const NOT_INDEXED = { rowsInCache: [], rowsNotInCache: [] };

export function installComparedCells(): void {
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => NOT_INDEXED;
  CELL_INVERTED_INDEX_CACHE.set = () => {};
  CELL_INVERTED_INDEX_CACHE.setContinueBuildingCache = () => {};
}
