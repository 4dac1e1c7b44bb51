/** Source files of more than 200 lines, each with the reason why it is one file. */
export const LONG_FILES: Readonly<Record<string, string>> = {
  'workbench/grid/grid.ts': 'the whole of what the host asks of a grid, as types, and nothing else',
  'src/workbook/library/example-kpis.ts': 'the KPIs of the example with their values: data only',
  'src/workbook/library/example/customers-team.ts': 'the goals of one team of the example: data only',
  'src/workbook/library/example/people-team.ts': 'the goals of one team of the example: data only',
  'src/workbook/library/example/product-team.ts': 'the goals of one team of the example: data only',
};
