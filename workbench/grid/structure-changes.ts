/** Tells of rows and columns put in or taken out, by whatever command. */
import { type ICommandInfo, ICommandService, type Injector, type IRange } from '@univerjs/core';
import { InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation } from '@univerjs/sheets';
import type { StructureChange } from './grid.ts';

const KINDS = new Map<string, { axis: StructureChange['axis']; sign: 1 | -1 }>([
  [InsertRowMutation.id, { axis: 'row', sign: 1 }],
  [RemoveRowMutation.id, { axis: 'row', sign: -1 }],
  [InsertColMutation.id, { axis: 'column', sign: 1 }],
  [RemoveColMutation.id, { axis: 'column', sign: -1 }],
]);

export function onStructureChange(injector: Injector, listener: (change: StructureChange) => void): void {
  injector.get(ICommandService).onCommandExecuted((command) => {
    const kind = KINDS.get(command.id);
    const { subUnitId, range } = paramsOf(command);
    if (!kind || subUnitId === undefined || range === undefined) return;
    const row = kind.axis === 'row';
    const at = row ? range.startRow : range.startColumn;
    const length = (row ? range.endRow : range.endColumn) - at + 1;
    listener({ sheetId: subUnitId, axis: kind.axis, at, count: length * kind.sign });
  });
}

function paramsOf(command: Readonly<ICommandInfo>): { readonly subUnitId?: string; readonly range?: IRange } {
  return command.params ?? {};
}
