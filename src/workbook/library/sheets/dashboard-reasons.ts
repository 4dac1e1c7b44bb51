import { STALE_DAYS } from '../../stale-days.ts';
import { fellFrom } from './dashboard-confidence.ts';
import { AS_OF } from './dashboard-grid.ts';

/** The kinds of what needs attention, the most pressing first; odd ones are of key results, even ones of KPIs. */
export const KIND = { offTrack: 1, signal: 2, lessSure: 3, overdue: 4, silent: 5, candidate: 6 } as const;

type CellOf = (header: string) => string;

export const whatKeyResult = (kind: string, of: CellOf): string =>
  `IF(${kind}=${KIND.offTrack};${of('Status')};IF(${kind}=${KIND.lessSure};"Less sure";"Stale"))`;

/** All reasons at once: the gap, the fallen confidence, the silence. */
export function whyKeyResult(of: CellOf): string {
  const days = `INT(${AS_OF})-INT(${of('Last check-in')})`;
  const behind = `IF(${of('Status')}="Off track";ROUND(${of('Progress')};2)&" where "&ROUND(${of('Expected')};2)&" was expected";"")`;
  const gap = `IF(ISNUMBER(${of('Progress')});${behind};${of('Progress')})`;
  const silence = `IF(ISNUMBER(${of('Last check-in')});IF(${days}>=${STALE_DAYS};"no check-in for "&${days}&" days";"");"no value yet")`;
  return `TEXTJOIN("; ";TRUE;${gap};${fellFrom(of('ID'))};${silence})`;
}

const colonIn = (signal: string) => `FIND(":";${signal})`;
const CANDIDATE = 'OKR candidate: ';
const OVERDUE = 'Overdue: ';

/** A signal begins with its judgement: `Worse: above the upper limit`. */
export const whatKpi = (kind: string, signal: string): string =>
  `IF(${kind}=${KIND.signal};LEFT(${signal};${colonIn(signal)}-1);IF(${kind}=${KIND.overdue};"Overdue";"Candidate"))`;

/** What stands behind that word in the signal or the advice; of an overdue value its first sentence. */
export function whyKpi(kind: string, signal: string, advice: string): string {
  const due = `MID(${advice};${OVERDUE.length + 1};FIND(". ";${advice})-${OVERDUE.length + 1})`;
  const reason = `MID(${advice};SEARCH("${CANDIDATE}";${advice})+${CANDIDATE.length};300)`;
  return `IF(${kind}=${KIND.signal};MID(${signal};${colonIn(signal)}+2;200);IF(${kind}=${KIND.overdue};${due};${reason}))`;
}
