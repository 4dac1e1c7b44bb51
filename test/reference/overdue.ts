export const CADENCES = { none: [''], weekly: [], monthly: [], quarterly: [] } as const;

/** Days after the end of a period until its value must be there. */
const GRACE = { weekly: 3, monthly: 10, quarterly: 20 } as const;

/** The period after the one of the last value is over, and so are its days of grace. */
export function isOverdue(last: number, cadence: keyof typeof CADENCES, today: number): boolean {
  if (cadence === 'none') return false;
  let day = last;
  while (startsPeriod(day + 1, cadence) === false) day++;
  day++;
  while (startsPeriod(day + 1, cadence) === false) day++;
  return today > day + GRACE[cadence];
}

const SERIAL_OF_1970 = 25_569;

function startsPeriod(day: number, cadence: 'weekly' | 'monthly' | 'quarterly'): boolean {
  const date = new Date((day - SERIAL_OF_1970) * 86_400_000);
  if (cadence === 'weekly') return date.getUTCDay() === 1;
  return date.getUTCDate() === 1 && (cadence === 'monthly' || date.getUTCMonth() % 3 === 0);
}
