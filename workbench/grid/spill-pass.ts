/**
 * The engine calculates twice where a formula spills, the second time for what reads the spilled cells. It then takes up
 * far too much (all of a spill, all that TODAY() reaches) and too little (what reads a spill that reads a spill). Here what
 * spills runs before what reads it, the second pass follows the rows that changed after they were read, and `unread`
 * names what changed so in that pass itself.
 */
import type { Injector, IUnitRange } from '@univerjs/core';
import {
  FormulaDataModel,
  FormulaDependencyGenerator,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  type IFormulaDependencyTree,
  IFormulaRuntimeService,
} from '@univerjs/engine-formula';
import { calculationOrder, reachOf } from './calculation-order.ts';
import { ShrinkingRuntime } from './shrunk-spills.ts';
import { SpillPassConfig } from './spill-pass-config.ts';
import { type ChangedSpill, changedSpills, spillKey, spillsOf } from './spills.ts';

const LOST = 'The grid lost its second pass.';
/** Reads cells that are named by a result; the engine calculates those ahead of all others. */
const READS_BY_NAME = /\b(?:INDIRECT|OFFSET)\s*\(/i;

class SpillPassGenerator extends FormulaDependencyGenerator {
  /** When each formula ran last in this calculation, by its name. */
  readonly #turns = new Map<string, number>();
  /** What the engine's numbers stand for; it goes on finding those that it gave up. */
  #names: ReadonlyMap<number, string> = new Map();
  #turn = 0;
  #isReadByName = false;

  override async generate(withModel?: boolean) {
    const config = this.#config();
    if (!config.isSecondPass()) this.#turns.clear();
    else if (!this.#isReadByName) {
      config.narrowDirty(this.unread(config.changed()));
      if (config.getDirtyRanges().length === 0) return [];
    }
    const formulas = await super.generate(withModel);
    for (const formula of [...formulas].reverse()) {
      this.#turn += 1;
      this.#turns.set(nameOf(formula), this.#turn);
    }
    return formulas;
  }

  /** Where a formula ran before what it reads there; the engine keeps a block that was read for all that read it later. */
  unread(changed: readonly ChangedSpill[]): IUnitRange[] {
    if (changed.length === 0) return [];
    const dependencies = this._dependencyManagerService;
    // Else those that read a single cell are not found.
    dependencies.openKdTree();
    const unread = changed.filter((one) => {
      const spilled = this.#turns.get(spillKey(one.unitId, one.sheetId, one.at.row, one.at.column));
      const readers = Array.from(dependencies.searchDependency([one]));
      return readers.some((id) => {
        const reader = this.#names.get(id);
        if (reader === undefined) return false;
        return this.#isReadByName || !spilled || (this.#turns.get(reader) ?? 0) <= spilled;
      });
    });
    dependencies.closeKdTree();
    return unread;
  }

  protected override _getUpdateTreeListAndMakeDependency() {
    const dirty = super._getUpdateTreeListAndMakeDependency();
    this.#names = new Map(Array.from(this._dependencyTreeCache, ([id, formula]) => [id, nameOf(formula)]));
    if (!this.#config().isSecondPass()) {
      const formulas = [...this._dependencyTreeCache.values()];
      this.#isReadByName = formulas.some(({ formula }) => READS_BY_NAME.test(formula));
      return dirty;
    }
    const ranges = this._currentConfigService.getDirtyRanges();
    const reading = this._dependencyManagerService.searchDependency(ranges);
    for (const id of this._dependencyRTreeCacheForAddressFunction.bulkSearch(ranges)) reading.add(Number(id));
    return [...reading].flatMap((id) => this._getTreeById(id) ?? []);
  }

  protected override _calculateRunList(dirty: IFormulaDependencyTree[]) {
    const ordered = calculationOrder(super._calculateRunList(dirty), (formula) => {
      const sure = formula.toRTreeItem();
      return { sure: this.#readers(sure), likely: this.#readers(this.#spillsInto(formula)) };
    });
    // The engine takes them from the end.
    return ordered.reverse();
  }

  #readers(ranges: IUnitRange[]): IFormulaDependencyTree[] {
    if (ranges.length === 0) return [];
    const readers = this._dependencyManagerService.searchDependency(ranges);
    return Array.from(readers).flatMap((id) => this._getTreeById(id) ?? []);
  }

  #spillsInto(formula: IFormulaDependencyTree): IUnitRange[] {
    if (formula.formulaId || formula.featureId) return [];
    const { unitId, subUnitId, row, column } = formula;
    const config = this.#config();
    const spill = config.known().get(spillKey(unitId, subUnitId, row, column));
    if (spill) return [spill];
    return config.isSecondPass() ? [] : [reachOf(formula, config.getUnitData())];
  }

  #config(): SpillPassConfig {
    if (this._currentConfigService instanceof SpillPassConfig) return this._currentConfigService;
    throw new Error(LOST);
  }
}

function nameOf(formula: IFormulaDependencyTree): string {
  const { formulaId, featureId, unitId, subUnitId, row, column } = formula;
  return `${formulaId || featureId || ''}${spillKey(unitId, subUnitId, row, column)}`;
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
  const generator = injector.get(IFormulaDependencyGenerator);
  if (!(config instanceof SpillPassConfig && generator instanceof SpillPassGenerator)) throw new Error(LOST);
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
      return generator.unread(changedSpills(config.known(), shown));
    },
  };
}
