import type { DateMention } from '../../text/dates.ts';
import { overlaps } from '../../text/span.ts';
import { says, whenWordsIn } from '../when.ts';
import type { Check } from './check.ts';

/** Doubts every other date of the sentence: it could be the fact's. */
export const otherDate: Check = {
  name: 'other date',
  counts:
    "dates in the sentence other than the fact's; any date if the fact has none; any without exact ends (年底)",
  proves: [{ fact: 'partnership', text: '2017年6月,腾讯与中国银行合作。', when: '2017-06' }],
  leavesOpen: [
    { fact: 'partnership', text: '2017年6月,腾讯与中国银行合作,2016年两行开业。', when: '2017-06' },
    { fact: 'partnership', text: '腾讯与中国银行合作,2016年两行开业。' },
    { fact: 'partnership', text: '2017年底,腾讯与中国银行合作。', when: '2017-11/2017-12' },
  ],
  doubts: ({ sentence, spots }, claim) => {
    const { statement, when, year } = claim;
    if (!statement.isDated) return [];
    const own = [...spots, ...(when === undefined ? whenWordsIn(claim, sentence) : [])];
    const isOwn = (date: DateMention) =>
      own.some((spot) => overlaps(date, spot)) || (when !== undefined && says(date, when, year));
    return sentence.dates.flatMap((date) => {
      if (!isOwn(date)) return [`${sentence.slice(date)} could be the date meant`];
      return date.vague ? [`${sentence.slice(date)} has no exact ends`] : [];
    });
  },
};
