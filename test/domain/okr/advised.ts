import { advise } from '../../../src/domain/okr/advice.ts';
import { adviceText } from './advice-text.ts';
import { drawn, okrRows } from './sheet.ts';

export const HEADER =
  'ID | Item | Parent | Title | Owner | Team | Cycle | Type | Start | Target | Limit | Current | Weight\n';

/** Every row's advice, by its id; rows without any are left out. */
export function advised(lines: string): Record<string, string[]> {
  const rows = okrRows(drawn(HEADER + lines.trim()));
  const advice = advise(rows).map((list) => list.map(adviceText));
  return Object.fromEntries(rows.flatMap(({ id }, at) => (advice[at]?.length ? [[id, advice[at]]] : [])));
}
