import type { Lexicon } from '../lexicon.ts';
import type { Check } from './check.ts';

/**
 * Doubts words for the relation outside the closed list. Words in the gap of a form (签署…协议) may
 * reverse it: 签署终止合作协议.
 */
export const relation: Check = {
  name: 'relation',
  counts:
    'words for the relation that are not listed under forms in terms.yaml; in place of …, words that are neither terms nor fillers',
  proves: [
    { fact: 'partnership', text: '腾讯与中国银行合作。' },
    { fact: 'partnership', form: '签署大数据合作协议', text: '腾讯与中国银行签署大数据合作协议。' },
  ],
  leavesOpen: [
    { fact: 'partnership', form: '毗邻', text: '腾讯与中国银行毗邻。' },
    { fact: 'partnership', form: '签署终止合作协议', text: '腾讯与中国银行签署终止合作协议。' },
  ],
  doubts: (_, { statement, lexicon }) =>
    statement.parts.flatMap((part) =>
      part.kind !== 'relation' || isClosed(part.words, lexicon)
        ? []
        : [`"${part.words}" is not listed under forms in terms.yaml`],
    ),
};

function isClosed(form: string, { terms, isFiller }: Lexicon): boolean {
  if (!terms.isForm(form)) return false;
  const open = terms.openIn(form);
  const known = terms.find(open).toReversed();
  const rest = known.reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), open);
  return isFiller(rest);
}
