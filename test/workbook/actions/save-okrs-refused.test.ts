import { describe, expect, test } from 'vitest';
import { saveOkrs } from '../../../src/workbook/actions/save-okrs.ts';
import { EMPLOYER_BRAND, KPIS, LOG, okrsTab, seenWith } from '../drawn-tab.ts';
import { added, changed, decide, KPIS_WITH_CURRENT, moment, moved } from './okr-changes.ts';

describe('nothing at all is written', () => {
  const copied = okrsTab(`${EMPLOYER_BRAND}\nkr2 | Copied | Key result | O1`);
  const renamed = okrsTab(EMPLOYER_BRAND, 'ID | Name | Item | Parent');
  const fine = changed('KR1', { Start: 3.8 }, { Start: 3.9 });
  test.each([
    [
      'a copied row has the same ID',
      changed('KR2', { Start: 45 }, { Start: 40 }),
      copied,
      'The ID KR2 stands in rows 5 and 7 of OKRs. Give one of them another ID. Nothing was saved.',
    ],
    [
      'it shall stand below one of two rows with one ID',
      moved('KR1', 'KR2'),
      copied,
      'The ID KR2 stands in rows 5 and 7',
    ],
    [
      'the row has gone',
      changed('KR9', { Start: 1 }, { Start: 2 }),
      undefined,
      'KR9 is no longer in OKRs. Nothing was saved',
    ],
    [
      'somebody changed the cell in between',
      changed('KR2', { Start: 44 }, { Start: 40 }),
      undefined,
      'Somebody has changed Start of KR2 in the meantime (row 5 of OKRs). Nothing was saved; reload to see it.',
    ],
    [
      'a number has become a text',
      changed('KR2', { Start: '45' }, { Start: 40 }),
      undefined,
      'Somebody has changed Start',
    ],
    [
      'somebody took the free ID',
      added('KR3'),
      undefined,
      'KR3 is in row 6 of OKRs already, with other content. Nothing was saved; reload for a free ID.',
    ],
    ['the row above has gone', moved('KR1', 'KR9'), undefined, 'KR9 is no longer in OKRs.'],
    ['a column was renamed', fine, renamed, 'The OKRs tab has no column "Title"'],
  ])('when %s', (_reason, change, okrs, text) => {
    expect(decide([fine, change].slice(change === fine ? 1 : 0), okrs)).toMatchObject({
      ok: false,
      text: expect.stringContaining(text),
    });
  });

  test('when the KPIs or the log are missing', () => {
    const okrs = okrsTab(EMPLOYER_BRAND);
    const input = { key: 'key-1234', who: '', note: 'x', changes: [added('KR4', null, { KPI: 'K1' })] };
    expect(saveOkrs.decide(seenWith({ okrs, checkIns: LOG }), input, moment)).toMatchObject({
      remedy: 'setUp',
    });
    expect(saveOkrs.decide(seenWith({ okrs, kpis: KPIS_WITH_CURRENT }), input, moment)).toMatchObject({
      remedy: 'setUp',
    });
    expect(saveOkrs.decide(seenWith({ okrs, kpis: KPIS }), input, moment)).toMatchObject({ remedy: 'setUp' });
  });
});
