/** Starts calculating at once, where the engine's own trigger waits 100 ms, and says when the results are in. */
import {
  type ICommandInfo,
  ICommandService,
  type IExecutionOptions,
  type Injector,
  type IRange,
  type IUnitRange,
  merge,
} from '@univerjs/core';
import {
  ActiveDirtyManagerService,
  IActiveDirtyManagerService,
  type ISetFormulaCalculationNotificationMutation,
  RegisterOtherFormulaService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import {
  InsertColMutation,
  InsertRowMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
} from '@univerjs/sheets';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import { spillPass } from './spill-pass.ts';

const LONGEST_CALCULATION_MS = 120_000;
/** Formulas that read what others spill, that read what others spill; more than this is a circle. */
const MOST_ROUNDS = 8;
/** 1 is the engine's "stop execution". */
const STOPPED: ISetFormulaCalculationNotificationMutation = { functionsExecutedState: 1 };

/** Marks a write that the engine's formulas can leave alone, but that what reads the cells must follow. */
export const PLAIN_VALUES = 'plainValues';

type Conversion = NonNullable<ReturnType<ActiveDirtyManagerService['get']>>;
type DirtyData = ReturnType<Conversion['getDirtyData']>;

/** Knows which command makes what dirty, and keeps it from the engine's own trigger. */
export class HeldBackDirtyManager extends ActiveDirtyManagerService {
  override get(): undefined {
    return undefined;
  }

  conversion(commandId: string): Conversion | undefined {
    return super.get(commandId);
  }
}

export interface Calculation {
  /** The cells written since the last results; undefined when more than cells changed. */
  written(): readonly IUnitRange[] | undefined;
  /** Makes every formula dirty. */
  all(): void;
  settle(): Promise<void>;
  dispose(): void;
}

/** Puts its own dirty manager in the place of the engine's, before a controller asks for it. */
export function holdBackDirty(injector: Injector): void {
  injector.replace([IActiveDirtyManagerService, { useClass: HeldBackDirtyManager }]);
}

export function startCalculation(injector: Injector): Calculation {
  const commands = injector.get(ICommandService);
  const conversions = injector.get(IActiveDirtyManagerService);
  let waiting: DirtyData[] = [];
  let calculating: DirtyData[] = [];
  let running: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  // Formulas of conditional formats and validations become dirty a few steps after their rules are set.
  let isRegistering = false;
  injector.get(RegisterOtherFormulaService).formulaChangeWithRange$.subscribe(() => {
    isRegistering = true;
  });

  commands.onCommandExecuted((command, options) => {
    if (!(conversions instanceof HeldBackDirtyManager) || isNoChange(command, options)) return;
    const conversion = conversions.conversion(command.id);
    if (conversion) add(conversion.getDirtyData(command), grown(command));
  });

  function add(...dirty: DirtyData[]): void {
    waiting.push(...dirty);
    timer ??= setTimeout(() => void settle(), 0);
  }

  async function calculateAll(): Promise<void> {
    const session = injector.get(FormulaCalculationSessionService);
    const spills = spillPass(injector);
    for (let round = 0; waiting.length > 0; ) {
      if (isRegistering) await nextTask();
      isRegistering = false;
      calculating = waiting;
      waiting = [];
      const dirty = merged(calculating);
      commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, dirty, { onlyLocal: true });
      await session.waitForLatestApplied(LONGEST_CALCULATION_MS, 0);
      round += 1;
      const unread = spills.unread();
      if (unread.length > 0 && round < MOST_ROUNDS) waiting.push({ dirtyRanges: unread });
    }
  }

  function settle(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    running ??= calculateAll().finally(() => {
      running = undefined;
      calculating = [];
    });
    return running;
  }

  return {
    written() {
      const all = [...calculating, ...waiting];
      return all.every(isOnlyCells) ? all.flatMap(({ dirtyRanges }) => dirtyRanges ?? []) : undefined;
    },
    all: () => add({ forceCalculation: true }),
    settle,
    dispose() {
      clearTimeout(timer);
      waiting = [];
      // Ends the engine's own progress timer, which would fire after the engine is gone.
      commands.syncExecuteCommand(SetFormulaCalculationNotificationMutation.id, STOPPED, {
        onlyLocal: true,
      });
    },
  };
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** The engine's trigger on opening a workbook comes late; `all` is called instead. */
function isNoChange(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): boolean {
  if (command.id === SetTriggerFormulaCalculationStartMutation.id) return true;
  if (command.id !== SetRangeValuesMutation.id || options?.[PLAIN_VALUES]) return false;
  return options?.onlyLocal === true || paramsOf(command).trigger === SetStyleCommand.id;
}

/** Inserted rows and columns also change what an open range such as `F2:F` covers. */
function grown(command: Readonly<ICommandInfo>): DirtyData {
  if (command.id !== InsertRowMutation.id && command.id !== InsertColMutation.id) return {};
  const { unitId, subUnitId, range } = paramsOf(command);
  if (unitId === undefined || subUnitId === undefined || range === undefined) return {};
  return { dirtyRanges: [{ unitId, sheetId: subUnitId, range }] };
}

function paramsOf(command: Readonly<ICommandInfo>): {
  readonly trigger?: string;
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: IRange;
} {
  return command.params ?? {};
}

function isOnlyCells({ dirtyRanges: _cells, ...others }: DirtyData): boolean {
  return Object.values(others).every((one) => one === false || Object.keys(one).length === 0);
}

function merged(all: readonly DirtyData[]): Required<DirtyData> {
  const maps = <Key extends keyof DirtyData>(key: Key) =>
    all.map((one) => one[key]).filter((map) => map !== undefined);
  return {
    forceCalculation: all.some((one) => one.forceCalculation === true),
    dirtyRanges: all.flatMap((one) => one.dirtyRanges ?? []),
    dirtyNameMap: merge({}, ...maps('dirtyNameMap')),
    dirtyDefinedNameMap: merge({}, ...maps('dirtyDefinedNameMap')),
    dirtySuperTableMap: merge({}, ...maps('dirtySuperTableMap')),
    dirtyUnitFeatureMap: merge({}, ...maps('dirtyUnitFeatureMap')),
    dirtyUnitOtherFormulaMap: merge({}, ...maps('dirtyUnitOtherFormulaMap')),
    clearDependencyTreeCache: merge({}, ...maps('clearDependencyTreeCache')),
  };
}
