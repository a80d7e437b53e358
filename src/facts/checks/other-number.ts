import { mayCountTheSame } from '../../text/quantities.ts';
import { overlaps } from '../../text/span.ts';
import type { Check } from './check.ts';

/** Doubts every other number of the sentence that could be the value. */
export const otherNumber: Check = {
  name: 'other number',
  counts: 'other numbers in the sentence with the unit of the value, or without a unit',
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
      .map((other) => `${sentence.slice(other)} could be the number meant`);
  },
};
