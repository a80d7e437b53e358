import { findDates } from '../../src/text/dates.ts';
import { fold } from '../../src/text/normalize.ts';
import { findQuantities, type Quantity } from '../../src/text/quantities.ts';

/** The numbers of a text that belong to none of its dates. */
export function quantitiesOf(text: string): Quantity[] {
  const folded = fold(text);
  return findQuantities(folded, findDates(folded));
}

/** The one number of a text. */
export function quantityOf(text: string): Quantity {
  const [quantity, ...others] = quantitiesOf(text);
  if (quantity === undefined || others.length > 0) throw new RangeError(`not one number: ${text}`);
  return quantity;
}
