/**
 * The engine calculates twice where a formula spills, the second time for what reads the spilled cells. It then takes up
 * far too much (all of a spill, all that TODAY() reaches) and too little (what reads a spill that reads a spill). Here the
 * second pass follows the rows that changed, and `unread` names what changed in that pass itself.
 */
import type { Injector, IUnitRange } from '@univerjs/core';
import {
  FormulaCurrentConfigService,
  FormulaDataModel,
  FormulaDependencyGenerator,
  IDependencyManagerService,
  IFormulaCurrentConfigService,
  type IFormulaDatasetConfig,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
} from '@univerjs/engine-formula';
import { ShrinkingRuntime } from './shrunk-spills.ts';
import { changedSpills, type Spills, spillsOf } from './spills.ts';

class SpillPassConfig extends FormulaCurrentConfigService {
  #secondPass = false;
  #known: Spills = new Map();
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

  /** Everything was calculated, as on opening: who reads what is not known to the engine then. */
  isWhole(): boolean {
    return super.isForceCalculate();
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
    super.loadDirtyRangesAndExcludedCell(changedSpills(before, this.#known));
  }

  override isForceCalculate(): boolean {
    return !this.#secondPass && super.isForceCalculate();
  }

  override getClearDependencyTreeCache() {
    return this.#secondPass ? {} : super.getClearDependencyTreeCache();
  }
}

class SpillPassGenerator extends FormulaDependencyGenerator {
  override async generate(withModel?: boolean) {
    if (this.#isSecondPass() && this._currentConfigService.getDirtyRanges().length === 0) return [];
    return super.generate(withModel);
  }

  protected override _getUpdateTreeListAndMakeDependency() {
    const dirty = super._getUpdateTreeListAndMakeDependency();
    if (!this.#isSecondPass()) return dirty;
    const ranges = this._currentConfigService.getDirtyRanges();
    const reading = this._dependencyManagerService.searchDependency(ranges);
    for (const id of this._dependencyRTreeCacheForAddressFunction.bulkSearch(ranges)) reading.add(Number(id));
    return [...reading].flatMap((id) => this._getTreeById(id) ?? []);
  }

  #isSecondPass(): boolean {
    return this._currentConfigService instanceof SpillPassConfig && this._currentConfigService.isSecondPass();
  }
}

/** Before anything asks for the engine's own. */
export function replaceSpillPass(injector: Injector): void {
  injector.replace([IFormulaCurrentConfigService, { useClass: SpillPassConfig }]);
  injector.replace([IFormulaRuntimeService, { useClass: ShrinkingRuntime }]);
  injector.replace([IFormulaDependencyGenerator, { useClass: SpillPassGenerator }]);
}

export interface SpillPass {
  /** Spilled cells that the last calculation changed after it had calculated the formulas that read them. */
  unread(): IUnitRange[];
}

export function spillPass(injector: Injector): SpillPass {
  const config = injector.get(IFormulaCurrentConfigService);
  if (!(config instanceof SpillPassConfig)) throw new Error('The grid lost its second pass.');
  const runtime = injector.get(IFormulaRuntimeService);
  config.watch(runtime);
  if (runtime instanceof ShrinkingRuntime) runtime.follow(config);
  return {
    unread() {
      const model = injector.get(FormulaDataModel);
      const cells = model.getArrayFormulaCellData();
      const shown = spillsOf(
        model.getArrayFormulaRange(),
        (unit, sheet, row, column) => cells[unit]?.[sheet]?.[row]?.[column],
      );
      const changed = changedSpills(config.known(), shown);
      const readers = injector.get(IDependencyManagerService).searchDependency(changed);
      return readers.size > 0 || config.isWhole() ? changed : [];
    },
  };
}
