/** Words whose full stop ends no sentence, besides single letters (U.S.). */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'ltd inc co corp bros llc plc no nos vs mr mrs ms dr prof st jr sr gen gov sen rep capt col lt ' +
    'etc approx dept est fig figs vol pp ed eds al ca cf ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun'
  ).split(' '),
);
