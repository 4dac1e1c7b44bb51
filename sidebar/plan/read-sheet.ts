import { plainWord } from '../../src/domain/input/word.ts';
import type { OkrChange } from '../../src/schema/calls.ts';
import type { Planned } from '../okr/okr-session.ts';
import { added, broughtBack, edited, retired, undone } from './changes.ts';
import { rebased } from './draft.ts';
import { firstDraft, withKpi } from './first-draft.ts';
import { formPlace, sourceOf } from './form-place.ts';
import { readForm, wholeRow } from './form-reading.ts';
import { type Form, formView, nextIdOf } from './form-view.ts';
import { lines } from './lines.ts';
import type { PlanRow } from './plan-rows.ts';
import type { FormDeed, PlanSheet, ReadSheet } from './plan-sheet.ts';
import { kpiOf, type PlanSources, planSources } from './plan-sources.ts';
import { rowNotices } from './row-notices.ts';
import { withRule } from './rules.ts';
import { targetNote } from './target-note.ts';
import { typedOf } from './typed.ts';

/** Reads what the workbook answered. It is a part of the page that is loaded beside the tables. */
export const readSheet: ReadSheet = (view): PlanSheet => {
  const sources = planSources(view);
  const { tree, kpis } = sources;
  const deed = (id: string, changesTo: (row: PlanRow) => OkrChange[], told: string): Planned => {
    const row = tree.find(id);
    const changes = row === undefined ? [] : changesTo(row);
    const others = changes.length > 1 ? ` with ${changes.length - 1} beneath it` : '';
    return { changes, back: undone(tree, changes), told: `${told} ${id}${others}.` };
  };
  return {
    cycles: cyclesOf(sources),
    notices: rowNotices(tree, view.plan.header),
    lines: (cycle) => lines(sources, cycle),
    first: (subject) => firstDraft(subject, sources),
    reopened: (draft, subject) => {
      const source = sourceOf(subject, sources);
      return source === null ? draft : rebased(draft, typedOf(source));
    },
    form: (form) => formView(form, sources),
    withKpi: (typed, id) => withKpi(typed, kpiOf(kpis, id)),
    withRule,
    saved: (form) => saved(form, sources),
    retired: (id) => deed(id, (row) => retired(tree, row), 'Retired'),
    broughtBack: (id) => deed(id, (row) => broughtBack(tree, row), 'Brought back'),
    dismissed: (id, rule) =>
      deed(
        id,
        (row) => edited(tree, row, { Dismissed: withRule(row.okr.dismissed, rule) }),
        `Dismissed “${rule}” for`,
      ),
    advisedAgain: (id) => deed(id, (row) => edited(tree, row, { Dismissed: null }), 'All advice is back for'),
  };
};

function saved(form: Form, sources: PlanSources): FormDeed {
  const { subject, typed } = form;
  const { tree, calendar } = sources;
  const place = formPlace(form, sources);
  const { cells, complaints } = readForm(form, place);
  const row = place.edited;
  const changes =
    row === null
      ? added(tree, nextIdOf(sources, subject.item), wholeRow(cells, place, subject.cycle))
      : edited(tree, row, cells);
  const [first] = changes;
  return {
    complaints,
    changes,
    back: undone(tree, changes),
    note: first && calendar && row ? targetNote(calendar, row.okr.cycle, first) : '',
    told: `${row === null ? 'Added' : 'Saved'} ${first?.id}: ${typed.title.trim()}`,
  };
}

function cyclesOf({ tree, view: { tables } }: PlanSources): readonly string[] {
  const names = new Map<string, string>();
  for (const name of [...tables.cycles, ...tree.order.map(({ okr }) => okr.cycle)]) {
    if (!names.has(plainWord(name))) names.set(plainWord(name), name);
  }
  return [...names.values()];
}
