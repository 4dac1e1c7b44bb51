/** Text copied from a sheet or a CSV file, as rows of cells. Rows without content are dropped. */
export function readCells(text: string): readonly (readonly string[])[] {
  const plain = text.replace(/^\uFEFF/, '');
  const rows = split(plain, separatorOf(plain));
  return rows.filter((cells) => cells.some((cell) => cell !== ''));
}

/** A sheet copies tabs. Semicolons come from countries where the comma is in the numbers. */
function separatorOf(text: string): string {
  const bare = text.replace(/"[^"]*"/g, '');
  return ['\t', ';'].find((mark) => bare.includes(mark)) ?? ',';
}

function split(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const endCell = () => {
    rows[rows.length - 1]?.push(cell.trim());
    cell = '';
  };
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (text.charAt(at + 1) === '"') cell += text.charAt(at++);
      else isQuoted = false;
    } else if (letter === '"' && cell.trim() === '') isQuoted = true;
    else if (letter === separator) endCell();
    else if (letter === '\n') {
      endCell();
      rows.push([]);
    } else cell += letter;
  }
  endCell();
  return rows;
}
