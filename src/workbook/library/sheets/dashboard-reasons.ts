import { STALE_DAYS } from '../../../domain/okr/stale-days.ts';
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
  const behind = `IF(${of('Status')}="Off track";FIXED(${of('Progress')};2)&" where "&FIXED(${of('Expected')};2)&" was expected";"")`;
  const gap = `IF(ISNUMBER(${of('Progress')});${behind};${of('Progress')})`;
  const silence = `IF(ISNUMBER(${of('Last check-in')});IF(${days}>=${STALE_DAYS};"no check-in for "&${days}&" days";"");"no value yet")`;
  return `TEXTJOIN("; ";TRUE;${gap};${fellFrom(of('ID'))};${silence})`;
}

const CANDIDATE = 'OKR candidate: ';
const OVERDUE = 'Overdue: ';

/** `told` is the signal, which begins with its judgement, or the advice. */
export const whatKpi = (kind: string, told: string): string =>
  `IF(${kind}=${KIND.signal};LEFT(${told};FIND(":";${told})-1);IF(${kind}=${KIND.overdue};"Overdue";"Candidate"))`;

/** What stands behind that word; of an overdue value the first sentence. */
export function whyKpi(kind: string, told: string): string {
  const signal = `MID(${told};FIND(":";${told})+2;200)`;
  const due = `MID(${told};${OVERDUE.length + 1};FIND(". ";${told})-${OVERDUE.length + 1})`;
  const reason = `MID(${told};SEARCH("${CANDIDATE}";${told})+${CANDIDATE.length};300)`;
  return `IF(${kind}=${KIND.signal};${signal};IF(${kind}=${KIND.overdue};${due};${reason}))`;
}
