import type { ApplyFormatInput, ReadCellsInput, RemoveFormatInput } from '../schema/calls.ts';
import type { CellsView, FormatView, OpenFormatOutput } from '../schema/format-views.ts';
import { refuse } from '../workbook/action.ts';
import { legendIn, withLegend, withoutLegend } from '../workbook/legend.ts';
import { readLibrary } from './library.ts';
import { carries, formulaOf, markOf, ruleFor } from './rules.ts';
import { type Answer, locked } from './run.ts';
import { cellsIn, rangeOf, selected, sheetById } from './selection.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const GONE = 'These cells are no longer there. Read the selection again. Nothing was changed.';
const PROTECTED =
  'These cells or their header are protected. Ask the owner of the file, or choose other cells. Nothing was changed.';

/** A cell's number looks different in each: in grey print and for colour-blind people the letters tell the bands apart. */
const LOOKS = [
  { band: 'good', tone: 'good' },
  { band: 'warn', tone: 'warn', italic: true },
  { band: 'bad', tone: 'bad', bold: true },
] as const;

/** All that the page needs to begin: the selection, the formats of its sheet, the benchmarks there are. */
export function openFormat(): Answer<OpenFormatOutput> {
  const range = selected();
  if (!range.ok) return range;
  const cells = cellsIn(range.value);
  if (!cells.ok) return cells;
  const formats = formatsOf(range.value.getSheet());
  const kpis = readLibrary().kpis.filter(({ benchmarks }) => benchmarks.length > 0);
  return {
    ok: true,
    value: {
      cells: cells.value,
      formats,
      kpis: kpis.map(({ name, unit, direction, benchmarks }) => ({ name, unit, direction, benchmarks })),
    },
  };
}

/** The selected cells, or those named: what a format can compare with. */
export function readCells({ sheet, a1 }: ReadCellsInput): Answer<CellsView> {
  if (a1 === null) {
    const range = selected();
    return range.ok ? cellsIn(range.value) : range;
  }
  const range = rangeOf(sheetById(sheet), a1);
  return range === undefined ? refuse(`There are no cells ${a1} in this tab.`) : cellsIn(range);
}

/** Our rules come after those of people and before older ones of ours, so that the newest shows. A retry finds them there. */
export function applyFormat({ id, sheet, a1, noteAt, legend, when }: ApplyFormatInput): Answer<FormatView> {
  return locked(() => {
    const tab = sheetById(sheet);
    const [cells, head] = [rangeOf(tab, a1), rangeOf(tab, noteAt)];
    if (tab === null || cells === undefined || head === undefined) return refuse(GONE);
    if (!cells.canEdit() || !head.canEdit()) return refuse(PROTECTED);
    const mark = markOf(id);
    const note = head.getNote();
    const standing = tab.getConditionalFormatRules();
    if (!standing.some((rule) => carries(rule, mark))) {
      const older = standing.findIndex((rule) => carries(rule, 'N("Milepost'));
      const ours = LOOKS.map((look) => ruleFor({ ...look, when: when[look.band], mark }, [cells]));
      const before = older < 0 ? standing.length : older;
      tab.setConditionalFormatRules([...standing.slice(0, before), ...ours, ...standing.slice(before)]);
    }
    const explained = withLegend(note, id, legend);
    if (explained !== note) head.setNote(explained);
    return { ok: true, value: { id, a1: cells.getA1Notation(), legend } };
  });
}

export function removeFormat({ id, sheet }: RemoveFormatInput): Answer<{ id: string }> {
  return locked(() => {
    const tab = sheetById(sheet);
    if (tab === null) return refuse(GONE);
    const notes = notesOf(tab);
    const standing = tab.getConditionalFormatRules();
    const kept = standing.filter((rule) => !carries(rule, markOf(id)));
    if (kept.length < standing.length) tab.setConditionalFormatRules(kept);
    // The cell with the note may have moved, and may have been copied.
    notes.forEach((row, down) => {
      row.forEach((note, across) => {
        const rest = withoutLegend(note, id);
        if (rest !== note) tab.getRange(down + 1, across + 1).setNote(rest);
      });
    });
    return { ok: true, value: { id } };
  });
}

function formatsOf(sheet: Sheet): FormatView[] {
  const areas = new Map<string, string[]>();
  for (const rule of sheet.getConditionalFormatRules()) {
    const [, id] = /N\("Milepost ([\w-]+)"/.exec(formulaOf(rule)) ?? [];
    if (id !== undefined)
      areas.set(
        id,
        rule.getRanges().map((range) => range.getA1Notation()),
      );
  }
  const notes =
    areas.size === 0
      ? []
      : notesOf(sheet)
          .flat()
          .filter((note) => note !== '');
  return [...areas].map(([id, ranges]) => ({
    id,
    a1: ranges.join(', '),
    legend: notes.map((note) => legendIn(note, id)).find((legend) => legend !== null) ?? null,
  }));
}

const notesOf = (sheet: Sheet): string[][] => sheet.getDataRange().getNotes();
