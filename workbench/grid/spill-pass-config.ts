/** What a calculation is told: in its second pass, of the spilled rows that the first one changed. */
import type { IUnitRange } from '@univerjs/core';
import {
  FormulaCurrentConfigService,
  type IFormulaDatasetConfig,
  type IFormulaRuntimeService,
} from '@univerjs/engine-formula';
import { type ChangedSpill, changedSpills, type Spills, spillsOf } from './spills.ts';

export class SpillPassConfig extends FormulaCurrentConfigService {
  #secondPass = false;
  #known: Spills = new Map();
  #changed: ChangedSpill[] = [];
  #runtime: IFormulaRuntimeService | undefined;

  watch(runtime: IFormulaRuntimeService): void {
    this.#runtime = runtime;
  }

  isSecondPass(): boolean {
    return this.#secondPass;
  }

  /** What this calculation made known to the formulas that read it. */
  known(): Spills {
    return this.#known;
  }

  override load(config: IFormulaDatasetConfig): void {
    this.#secondPass = false;
    super.load(config);
    const cells = this.getArrayFormulaCellData();
    this.#known = spillsOf(this.getArrayFormulaRange(), (unit, sheet, row, column) =>
      cells[unit]?.[sheet]?.getValue(row, column),
    );
  }

  override loadDirtyRangesAndExcludedCell(): void {
    this.#secondPass = true;
    const before = this.#known;
    const cells = this.#runtime?.getRuntimeArrayFormulaCellData() ?? {};
    const computed = spillsOf(this.#runtime?.getUnitArrayFormula() ?? {}, (unit, sheet, row, column) =>
      cells[unit]?.[sheet]?.getValue(row, column),
    );
    this.#known = new Map([...before, ...computed]);
    this.#changed = changedSpills(before, this.#known);
    this.narrowDirty(this.#changed);
  }

  /** What the first pass spilled otherwise than before. */
  changed(): readonly ChangedSpill[] {
    return this.#changed;
  }

  narrowDirty(ranges: IUnitRange[]): void {
    super.loadDirtyRangesAndExcludedCell(ranges);
  }

  override isForceCalculate(): boolean {
    return !this.#secondPass && super.isForceCalculate();
  }

  override getClearDependencyTreeCache() {
    return this.#secondPass ? {} : super.getClearDependencyTreeCache();
  }
}
