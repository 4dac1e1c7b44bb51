import { describe, expect, test } from 'vitest';
import { agreement } from '../../scripts/agreement/agreement.mjs';
import { disagreements } from '../../scripts/agreement/agreement-table.mjs';
import { OFFICE_ADVICE, officePython } from '../../scripts/libreoffice/office.mjs';

/** Few and always the same here; `npm run agreement` draws as many and as different ones as it is told. */
const DRAWN = 3;
const SEED = 1;

/** Skipped with the reason in its name where there is no LibreOffice, failed in CI. */
function testInLibreOffice(name: string, run: () => Promise<void>): void {
  if (officePython() !== undefined || process.env.CI === 'true') test(name, run, 600_000);
  else test.skip(`${name} (skipped: no LibreOffice, ${OFFICE_ADVICE})`, run);
}

describe('native formulas', () => {
  testInLibreOffice('show in LibreOffice what they show in the workbench', async () => {
    const found = await agreement({ drawn: DRAWN, seed: SEED });
    expect(disagreements(found), `npm run agreement ${DRAWN} ${SEED}`).toEqual([]);
    const agreeing = found.map(({ sheets }) => sheets.find(({ sheet }) => sheet === 'Dashboard')?.agree);
    expect(agreeing.filter((count) => count !== undefined && count > 300)).toHaveLength(DRAWN + 2);
  });
});
