/** What of an answer is compared: the reason after a colon is free in its wording, and so is all other advice. */
export const WORDINGS: Readonly<Record<string, (answer: unknown) => unknown>> = {
  OKRREVIEW: (answer) => ofRows(answer, (row) => row.slice(0, -1)),
  KPISIGNAL: (answer) => ofRows(answer, (row) => row.map(signal)),
  KPICANDIDATE: advice,
  KPIREVIEW: (answer) => ofRows(answer, (row) => row.map((cell) => advice(signal(cell)))),
};

function ofRows(answer: unknown, change: (row: readonly unknown[]) => unknown[]): unknown {
  return Array.isArray(answer) ? answer.map(change) : change([answer])[0];
}

/** "Better: 9 in a row above the mean" is "Better: run". */
function signal(cell: unknown): unknown {
  if (typeof cell !== 'string') return cell;
  return cell.replace(/^(Better|Worse|Signal): (.*)$/, (_, word, reason) => `${word}: ${ruleIn(reason)}`);
}

function ruleIn(reason: string): string {
  if (/in a row/.test(reason)) return 'run';
  return /\d of \d/.test(reason) ? 'near the limit' : 'outside';
}

function advice(cell: unknown): unknown {
  if (typeof cell !== 'string') return cell;
  return cell
    .replace(/^(Investigate|OKR candidate|Leave alone|Healthy|Overdue):.*/, '$1:')
    .replace(/ point$/, ' points');
}
