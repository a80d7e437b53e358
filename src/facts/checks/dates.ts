import { overlaps } from '../../text/span.ts';
import { says, whenWordsIn } from '../when.ts';
import type { Check } from './check.ts';

/** No other date of the sentence may be the one that is meant. */
export const otherDate: Check = {
  name: 'other date',
  counts: 'dates in the sentence other than that of the fact; any, where the fact has none',
  proves: [{ fact: 'partnership', text: '2017年6月,腾讯与中国银行合作。', when: '2017-06' }],
  leavesOpen: [
    { fact: 'partnership', text: '2017年6月,腾讯与中国银行合作,2016年两行开业。', when: '2017-06' },
    { fact: 'partnership', text: '腾讯与中国银行合作,2016年两行开业。' },
  ],
  doubts: ({ sentence, spots }, claim) => {
    const { statement, when, year } = claim;
    if (!statement.isDated) return [];
    const own = [...spots, ...(when === undefined ? whenWordsIn(claim, sentence) : [])];
    return sentence.dates
      .filter((date) => !own.some((spot) => overlaps(date, spot)))
      .filter((date) => when === undefined || !says(date, when, year))
      .map((date) => `${sentence.slice(date)} could be the date that is meant`);
  },
};
