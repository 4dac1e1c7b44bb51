/** Source files of more than 200 lines, each with the reason why it is one file. */
export const LONG_FILES: Readonly<Record<string, string>> = {
  'workbench/grid/grid.ts': 'the whole of what the host asks of a grid, as types, and nothing else',
};
