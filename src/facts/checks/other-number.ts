import { mayCountTheSame } from '../../text/quantities.ts';
import { overlaps } from '../../text/span.ts';
import type { Check } from './check.ts';

/** No other number of the sentence may be the one that is meant. */
export const otherNumber: Check = {
  name: 'other number',
  counts: 'numbers in the sentence whose unit is that of the value, or is not said',
  proves: [{ fact: 'figure', value: '3亿户', text: '腾讯用户3亿户,联名卡20张。' }],
  leavesOpen: [
    { fact: 'figure', text: '腾讯用户3亿,后来是5亿。' },
    { fact: 'figure', text: '腾讯用户3亿,登记者数亿。' },
  ],
  doubts: ({ sentence, spots }, { statement }) => {
    const values = statement.parts.flatMap((part, n) =>
      part.kind === 'quantity' ? (spots[n] ?? []) : [],
    );
    const isValue = (number: { start: number; end: number }) =>
      values.some((value) => overlaps(number, value));
    const own = sentence.quantities.filter(isValue);
    const others = sentence.quantities.filter((number) => !isValue(number));
    return others
      .filter((other) => own.some((value) => mayCountTheSame(value, other)))
      .map((other) => `${sentence.slice(other)} could be the number that is meant`);
  },
};
