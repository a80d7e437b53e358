import type { Check } from './check.ts';

/** The relation is called by a word of the closed list. */
export const relation: Check = {
  name: 'relation',
  counts: 'words for the relation that are not under forms in terms.yaml',
  proves: [{ fact: 'partnership', text: '腾讯与中国银行合作。' }],
  leavesOpen: [{ fact: 'partnership', form: '毗邻', text: '腾讯与中国银行毗邻。' }],
  doubts: (_, { statement, terms }) =>
    statement.parts.flatMap((part) =>
      part.kind !== 'relation' || terms.isForm(part.words)
        ? []
        : [`"${part.words}" is no word of terms.yaml for working together`],
    ),
};
