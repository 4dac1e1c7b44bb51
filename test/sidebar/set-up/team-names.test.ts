import { expect, test } from 'vitest';
import { teamNames } from '../../../sidebar/set-up/team-names.ts';

test.each([
  ['nothing', '', []],
  ['only separators', ' , ,\n;', []],
  ['commas', 'Finance, Sales,Product', ['Finance', 'Sales', 'Product']],
  ['one a line', 'Finance\nSales\r\nProduct', ['Finance', 'Sales', 'Product']],
  ['both, and blanks in a name', 'Customer   Success,\nSales', ['Customer Success', 'Sales']],
  ['a name twice, whatever its case', 'Sales, sales', ['Sales']],
  ['a name that is listed', 'people, Sales', ['Sales']],
])('%s', (_reason, text, names) => {
  expect(teamNames(text, ['People'])).toEqual(names);
});
