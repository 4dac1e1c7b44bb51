import { newValidation, setValidation, validationAt } from './data-validation.ts';
import type { Built } from './fake.ts';
import { createFilter } from './filter.ts';
import { shiftGroupDepth } from './group.ts';
import { protect } from './protection.ts';
import type { RangeTarget } from './range.ts';
import { checkSize } from './range-values.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

export function rangeRules(target: RangeTarget): Built<Range> {
  const { context, sheetId, area, self } = target;
  const at = (down: number, across: number) => ({ row: area.row + down, column: area.column + across });
  const each = <Value>(map: (row: number, column: number) => Value): Value[][] =>
    Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (__, across) => {
        const { row, column } = at(down, across);
        return map(row, column);
      }),
    );

  return {
    setDataValidation(rule) {
      setValidation(context, sheetId, area, rule);
      return self();
    },
    setDataValidations(rules) {
      checkSize(target, rules);
      for (const [down, row] of rules.entries()) {
        for (const [across, rule] of row.entries()) {
          setValidation(context, sheetId, { ...at(down, across), rows: 1, columns: 1 }, rule);
        }
      }
      return self();
    },
    getDataValidation: () => validationAt(context, sheetId, area.row, area.column),
    getDataValidations: () => each((row, column) => validationAt(context, sheetId, row, column)),
    clearDataValidations() {
      setValidation(context, sheetId, area, null);
      return self();
    },
    insertCheckboxes(...values: unknown[]) {
      const [checked, unchecked = ''] = values.map(String);
      const empty = newValidation(context);
      const rule =
        checked === undefined ? empty.requireCheckbox() : empty.requireCheckbox(checked, unchecked);
      context.sheet(sheetId).write(
        area,
        each(() => ({ value: checked === undefined ? false : unchecked })),
      );
      setValidation(context, sheetId, area, rule.build());
      return self();
    },
    setNote(note) {
      each((row, column) => context.sheet(sheetId).setNote(row, column, note ?? ''));
      return self();
    },
    setNotes(notes) {
      checkSize(target, notes);
      each((row, column) =>
        context
          .sheet(sheetId)
          .setNote(row, column, String(notes[row - area.row]?.[column - area.column] ?? '')),
      );
      return self();
    },
    getNote: () => context.sheet(sheetId).note(area.row, area.column),
    getNotes: () => each((row, column) => context.sheet(sheetId).note(row, column)),
    clearNote() {
      each((row, column) => context.sheet(sheetId).setNote(row, column, ''));
      return self();
    },
    protect: () => protect(context, sheetId, area),
    createFilter: () => createFilter(context, sheetId, area),
    shiftColumnGroupDepth(delta) {
      shiftGroupDepth(context, { sheetId, axis: 'column', area }, delta);
      return self();
    },
    shiftRowGroupDepth(delta) {
      shiftGroupDepth(context, { sheetId, axis: 'row', area }, delta);
      return self();
    },
  };
}
