import { beforeAll, expect, test } from 'vitest';
import { PALETTE } from '../../src/workbook/palette.ts';
import { describeInChromium } from '../chromium.ts';
import { enterFormula } from './enter-formula.ts';
import { picture } from './picture.ts';
import { BUILT, useWorkbench, type WorkbenchPage } from './workbench-page.ts';

/** A sheet as people have one, before any formula. */
async function fillSheet(workbench: WorkbenchPage): Promise<void> {
  const app = await workbench.spreadsheetApp();
  await app.evaluate((app, { header, good, warn, bad, done, quiet }) => {
    const sheet = app.getActiveSheet().setName('Our goals');
    sheet.getRange('A1:J18').setFontSize(10);
    for (const [cell, title] of [
      ['A1', 'People team, first quarter'],
      ['A10', 'Days until an applicant hears from us'],
    ] as const) {
      sheet
        .getRange(cell)
        .setValue(title)
        .setFontSize(14)
        .setFontWeight('bold')
        .setVerticalAlignment('middle');
      sheet.setRowHeight(sheet.getRange(cell).getRow(), 32);
    }
    sheet.getRange('G1:H1').setValues([['Today', '2026-02-20']]);
    sheet.getRange('A3:E8').setValues([
      ['Key result', 'Kind', 'Start', 'Target', 'Current'],
      ['Days to fill a job', 'committed', 45, 25, 34],
      ['Offers accepted', 'aspirational', '80%', '90%', '83%'],
      ['Applications a month', 'committed', 100, 150, 160],
      ['Open positions', 'committed', '12 or so', 4, 9],
      ['Referrals', 'aspirational', 0, 20, ''],
    ]);
    sheet.getRange('F11').setValue('Should it become an OKR?');
    sheet
      .getRange('A11:B18')
      .setValues([
        ['Week', 'Days'],
        ...[6, 7, 6, 5, 6, 7, 14].map((days, week) => [`Week ${week + 1}`, days]),
      ]);
    for (const row of ['A3:H3', 'A11:D11', 'F11:H11']) {
      sheet.getRange(row).setFontWeight('bold').setBackground(header.fill);
    }
    for (const numbers of ['C3:E8', 'B11:B18']) sheet.getRange(numbers).setHorizontalAlignment('center');
    sheet.getRange('F4:G8').setNumberFormat('0%').setHorizontalAlignment('left');
    const words = {
      'On track': good,
      'At risk': warn,
      'Check data': bad,
      Achieved: done,
      'No check-in': quiet,
    };
    sheet.setConditionalFormatRules(
      Object.entries(words).map(([word, tone]) =>
        app
          .newConditionalFormatRule()
          .whenTextEqualTo(word)
          .setBackground(tone.fill)
          .setFontColor(tone.text)
          .setRanges([sheet.getRange('H4:H8')])
          .build(),
      ),
    );
    for (const [at, width] of [190, 110, 80, 80, 80, 270, 90, 110].entries()) {
      sheet.setColumnWidth(at + 1, width);
    }
  }, PALETTE);
  await workbench.settled();
}

async function select(workbench: WorkbenchPage, cell: string): Promise<void> {
  const app = await workbench.spreadsheetApp();
  await app.evaluate((app, where) => {
    app.getActiveSheet().getRange(where).activate();
  }, cell);
  await workbench.settled();
}

describeInChromium('A tracker of one’s own, without the sheets that the add-on sets up', () => {
  const { open } = useWorkbench(BUILT);
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await open('?empty');
    await workbench.page.setViewportSize({ width: 1280, height: 640 });
    await fillSheet(workbench);
  });

  test.each([
    [
      'progress, and in one row what to mend',
      'F3',
      '=OKRPROGRESS(C3:C8; D3:D8; E3:E8)',
      'F3:F8',
      ['Progress', '55%', '30%', '120%', 'Check start: "12 or so" is not a number', ''],
    ],
    [
      'what is expected, by the kind of each row',
      'G3',
      '=OKREXPECTED(DATE(2026;1;1); DATE(2026;4;11); H1; B3:B8)',
      'G3:G8',
      ['Expected', '50%', '35%', '50%', '50%', '35%'],
    ],
    [
      'the status from the two',
      'H3',
      '=OKRSTATUS(F3:F8; G3:G8)',
      'H3:H8',
      ['Status', 'On track', 'At risk', 'Achieved', 'Check data', 'No check-in'],
    ],
    [
      'the signal in a KPI',
      'C11',
      '=KPISIGNAL(B11:B18; "down")',
      'C11:C18',
      ['Signal', '', '', '', '', '', '', 'Worse: above the upper limit'],
    ],
    [
      'advice on what to do about it',
      'F12',
      '=KPICANDIDATE(B11:B18; 5; "down")',
      'F12',
      ['Investigate: above the upper limit; find the cause before setting a goal'],
    ],
  ])('one formula gives %s', async (_, cell, formula, range, column) => {
    await select(workbench, cell);
    await enterFormula(workbench, formula);
    await expect.poll(async () => (await workbench.shown(range)).flat()).toEqual(column);
  });

  test('it looks like this', async () => {
    await select(workbench, 'F3');
    await workbench.saved();
    await picture(workbench, 'functions');
    expect(await workbench.shown('A1')).toEqual([['People team, first quarter']]);
  });
});
