import type { OkrSession, Planned } from '../okr/okr-session.ts';
import { type PlanState, placeOf } from './plan-state.ts';

/**
 * Saves and shows, when that was refused, what stands in the workbook now. The same save once more, after no answer
 * came, goes under its first key.
 */
export function sendingOn(
  page: OkrSession<PlanState>,
): (planned: Planned, done: () => void) => Promise<void> {
  let unsure = '';

  return async (planned, done) => {
    const sent = JSON.stringify(planned.changes);
    const { news } = page.state();
    if (news.kind === 'trouble' && news.again !== null && sent === unsure) return news.again.run();
    unsure = sent;
    let arrived = false;
    const row = placeOf.row(planned.changes[0]?.id ?? '');
    await page.save(
      planned,
      () => {
        arrived = true;
        done();
      },
      () => page.update((now) => ({ ...now, focus: { id: row } })),
    );
    const after = page.state().news;
    if (arrived || after.kind !== 'trouble' || after.again !== null) return;
    await page.refresh();
    page.fail({ ...after.trouble, text: withoutReload(after.trouble.text) });
  };
}

/** The page has done what these sentences end by asking for. */
const withoutReload = (text: string): string => text.replace(/; reload [^;]*$/, '.');
