import type { WordForm } from '../words.ts';

/** Words that ask by themselves, whatever mark ends the sentence. */
const ASKING = '\\b(?:what|which|who|whom|when|where|why|how)\\b';
/** Verbs that ask where they come first. */
const AUXILIARIES = '(?:does|did|do|is|are|was|were|will|can)\\b';

/** The same as in Chinese. */
export const INTENTS = {
  asks: {
    why: 'something is asked at all',
    form: new RegExp(`${ASKING}|\\b${AUXILIARIES}`, 'u'),
    reads: ['who works with Pearl', 'did Pearl sign'],
    leaves: ['Whalebay Bank', 'the whole canal'],
  },
  asksItself: {
    why: 'a part of a question asks something of its own',
    form: new RegExp(`${ASKING}|^${AUXILIARIES}`, 'u'),
    reads: ['when they signed', 'did they sign'],
    leaves: ['the whole of it', 'they did'],
  },
  others: {
    why: 'what is *not* about those whom it names is asked for',
    form: /\bexcept\b|\bother than\b|\bbesides\b|\belse\b/u,
    reads: ['who else works with Pearl', 'partners other than Whalebay'],
    leaves: ['the other partner', 'an exception', 'beside Pearl'],
  },
  compare: {
    why: 'what two of a kind have in common and apart',
    form: /\bvs\.?\b|\bversus\b|\bcompare[ds]?\b|\bcomparison\b|\bdifference\b|\bdiffer\b/u,
    reads: ['Whalebay vs Tideland', 'how do they differ'],
    leaves: ['different banks', 'Whalebay and Tideland'],
  },
  denied: {
    why: 'what is not so',
    form: /\bnot\b|n't\b|\bwithout\b/u,
    reads: ['which banks do not work with Pearl', "who doesn't work with Pearl"],
    leaves: ['nothing', 'a note', 'which banks work with Pearl'],
  },
  partners: {
    why: 'the other sides are to be named',
    form: /\b(?:which|what|who|whom)\b/u,
    reads: ['who works with Pearl', 'which banks'],
    leaves: ['the whole bank', 'when did it sign'],
  },
  count: {
    why: 'how many of them there are',
    form: /\bhow many\b/u,
    reads: ['how many banks work with Pearl'],
    leaves: ['how much', 'many banks'],
  },
  mostPartners: {
    why: 'the one with the most of them',
    form: /\bmost\b/u,
    reads: ['which bank has the most partners'],
    leaves: ['almost', 'more partners'],
  },
  whichFirst: {
    why: 'which of those named comes before or behind the other, by date',
    form: /\b(?:who|which)\b.{0,90}\b(?:first|earlier|later|last)\b/u,
    reads: ['which of them signed first', 'who came later'],
    leaves: ['the first of which', 'who signed'],
  },
  whichMore: {
    why: 'which of those named has more',
    form: /\b(?:who|which)\b.{0,90}\b(?:more|fewer)\b/u,
    reads: ['which of them has more partners'],
    leaves: ['more partners', 'which has partners'],
  },
  newest: {
    why: 'the one with the latest date',
    form: /\blatest\b|\bnewest\b|\bmost recent\b/u,
    reads: ['the latest partnership of Pearl'],
    leaves: ['lately', 'recent partners'],
  },
  earliest: {
    why: 'the one with the earliest date',
    form: /\bearliest\b|\bfirst time\b/u,
    reads: ['the earliest partner of Pearl', 'when for the first time'],
    leaves: ['earlier', 'the first partner'],
  },
  number: {
    why: 'a number is asked for',
    form: /\bhow (?:many|much)\b/u,
    reads: ['how much is it', 'how many users'],
    leaves: ['how is it', 'many users'],
  },
} as const satisfies Readonly<Record<string, WordForm>>;
