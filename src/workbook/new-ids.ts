import { nextIds } from '../domain/okr/next-id.ts';
import type { Layout } from './layout.ts';
import { rowsWithId } from './okr-table.ts';
import type { Tab } from './tab.ts';

export const newIds = (tab: Tab, layout: Layout): ReturnType<typeof nextIds> =>
  nextIds(rowsWithId(tab, layout).map(({ id }) => id));
