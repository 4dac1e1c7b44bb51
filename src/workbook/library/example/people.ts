import type { Person } from '../../actions/start-cycle.ts';

/** The people of the example; the names are invented. */
export const PEOPLE: readonly Person[] = [
  { name: 'Maya Lind', mail: 'maya@example.com', team: 'People' },
  { name: 'Jonas Weber', mail: 'jonas@example.com', team: 'People' },
  { name: 'Priya Nair', mail: 'priya@example.com', team: 'People' },
  { name: 'Tom Okafor', mail: 'tom@example.com', team: 'Product' },
  { name: 'Elif Kaya', mail: 'elif@example.com', team: 'Product' },
  { name: 'Felix Braun', mail: 'felix@example.com', team: 'Product' },
  { name: 'Aisha Rahman', mail: 'aisha@example.com', team: 'Customers' },
  { name: 'Daniel Roth', mail: 'daniel@example.com', team: 'Customers' },
  { name: 'Sofia Marino', mail: 'sofia@example.com', team: 'Customers' },
];
