import { RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation } from '@univerjs/sheets-note';
import type { EngineBook } from './engine-book.ts';

const WIDTH = 220;
const HEIGHT = 90;

export function readNote(book: EngineBook, sheetId: string, row: number, col: number): string {
  return book.injector.get(SheetsNoteModel).getNote(book.unitId, sheetId, { row, col })?.note ?? '';
}

export function writeNote(book: EngineBook, sheetId: string, row: number, col: number, text: string): void {
  const at = { unitId: book.unitId, sheetId, row, col };
  const known = book.injector.get(SheetsNoteModel).getNote(book.unitId, sheetId, { row, col });
  if (text !== '') {
    const note = {
      id: known?.id ?? `${sheetId}-${row}-${col}`,
      row,
      col,
      width: WIDTH,
      height: HEIGHT,
      note: text,
    };
    book.run(UpdateNoteMutation, { ...at, note });
  } else if (known) book.run(RemoveNoteMutation, { ...at, noteId: known.id });
}
