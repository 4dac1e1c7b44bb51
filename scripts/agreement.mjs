/** Computes the native formulas of our tabs by LibreOffice too, and prints how far it agrees with the workbench. */
import { agreement } from './agreement/agreement.mjs';
import { agreementTable, disagreements } from './agreement/agreement-table.mjs';
import { OFFICE_ADVICE, officePython } from './libreoffice/office.mjs';

const [, , drawn = '20', seed = String(Math.floor(Math.random() * 2 ** 31))] = process.argv;

if (officePython() === undefined) {
  console.error(`LibreOffice is not installed here: ${OFFICE_ADVICE}.`);
  process.exit(1);
}
const found = await agreement({ drawn: Number(drawn), seed: Number(seed) });
console.log(agreementTable(found));
const differing = disagreements(found);
if (differing.length > 0)
  console.log(`\n${differing.join('\n')}\n\nDrawn with npm run agreement ${drawn} ${seed}`);
process.exit(differing.length > 0 ? 1 : 0);
