import type { Measures } from './measures.ts';

/** The measures in the order of their columns, in words. */
export const TITLES: Readonly<Record<keyof Measures, string>> = {
  height: 'height',
  smallPrint: 'small print',
  buttons: 'buttons',
  menus: 'menus',
  characters: 'characters',
};

/** A measure as people read it: `1,400 px`, `25 %`, `5`. */
export function sayMeasure(of: keyof Measures, value: number): string {
  switch (of) {
    case 'height':
      return `${sayNumber(value)} px`;
    case 'smallPrint':
      return `${sayNumber(value * 100)} %`;
    default:
      return sayNumber(value);
  }
}

function sayNumber(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 1 });
}
