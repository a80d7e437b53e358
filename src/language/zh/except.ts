import type { WordForm } from '../words.ts';

/** Words that exclude names, before them (除了工行) or after them (工行以外). */
export const EXCEPT = {
  any: {
    why: 'excludes something; words for others are in `INTENTS.others`',
    form: /以外|之外/u,
    reads: ['鲸湾以外', '鲸湾之外'],
    leaves: ['海外', '另外'],
  },
  phrase: {
    why: 'excludes something that need not be a name: 除了银行',
    form: /除[了去开却][^,;还也都]{1,12}/u,
    reads: ['除了银行，还有谁', '除去年费'],
    leaves: ['除了', '除非'],
  },
  before: {
    why: 'ends right before the first name',
    form: /除[了去开却]?\s*(?:[和跟与同]\s*)?$/u,
    reads: ['珠水除了', '除', '除了和'],
    leaves: ['除了这家', '除非'],
  },
  bare: {
    why: 'excludes only together with another word after the name: 除工行外',
    form: /^除(?![了去开却])/u,
    reads: ['除', '除和'],
    leaves: ['除了', '除开'],
  },
  between: {
    why: 'joins two excluded names',
    form: /^\s*(?:、|和|与|及|以及|还有|跟|或)\s*$/u,
    reads: ['、', '以及', '还有'],
    leaves: ['的', '和珠水'],
  },
  behind: {
    why: 'begins right after the last name',
    form: /^的?(?:合作)?(?:之外|以外|外)[,]?/u,
    reads: ['以外，', '外', '的合作之外'],
    leaves: ['在外', '合作'],
  },
} as const satisfies Readonly<Record<string, WordForm>>;
