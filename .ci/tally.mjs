/** Prints how many tests passed and failed, from the JSON result of vitest. A file that did not load is a failure. */
import { readFileSync } from 'node:fs';

const [, , file = ''] = process.argv;
const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
const unloaded = testResults.filter(
  ({ status, assertionResults }) =>
    status === 'failed' && !assertionResults.some((each) => each.status === 'failed'),
);
process.stdout.write(`${numPassedTests} passed, ${numFailedTests + unloaded.length} failed\n`);
