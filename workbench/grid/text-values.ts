import { ValueObjectFactory } from '@univerjs/engine-formula';

let installed = false;

/**
 * The engine asks of every text a formula makes whether it reads as a number or a date, which takes most of the time of
 * a column of texts. None does without a digit.
 */
export function installTextValues(): void {
  if (installed) return;
  installed = true;
  const { create } = ValueObjectFactory;
  ValueObjectFactory.create = (raw, isText) =>
    create(raw, isText || (typeof raw === 'string' && !/\d/.test(raw)));
}
