import type { WordForm } from '../words.ts';

/** Words that ask, whatever mark ends the sentence. */
const ASKING = '\\b(?:what|which|who|whom|when|where|why|how)\\b';
/** Verbs that ask if they come first. */
const AUXILIARIES = '(?:does|did|do|is|are|was|were|will|can)\\b';

/** The same as in zh/. */
export const INTENTS = {
  asks: {
    why: 'asks anything at all',
    form: new RegExp(`${ASKING}|\\b${AUXILIARIES}`, 'u'),
    reads: ['who works with Pearl', 'did Pearl sign'],
    leaves: ['Whalebay Bank', 'the whole canal'],
  },
  asksItself: {
    why: 'part of a question that asks something by itself',
    form: new RegExp(`${ASKING}|^${AUXILIARIES}`, 'u'),
    reads: ['when they signed', 'did they sign'],
    leaves: ['the whole of it', 'they did'],
  },
  others: {
    why: 'asks for what is *not* about the entities it names',
    form: /\bexcept\b|\bother than\b|\bbesides\b|\belse\b/u,
    reads: ['who else works with Pearl', 'partners other than Whalebay'],
    leaves: ['the other partner', 'an exception', 'beside Pearl'],
  },
  compare: {
    why: 'asks what two of a kind share and how they differ',
    form: /\bvs\.?\b|\bversus\b|\bcompare[ds]?\b|\bcomparison\b|\bdifference\b|\bdiffer\b/u,
    reads: ['Whalebay vs Tideland', 'how do they differ'],
    leaves: ['different banks', 'Whalebay and Tideland'],
  },
  denied: {
    why: 'asks what is not so',
    form: /\bnot\b|n't\b|\bwithout\b/u,
    reads: ['which banks do not work with Pearl', "who doesn't work with Pearl"],
    leaves: ['nothing', 'a note', 'which banks work with Pearl'],
  },
  partners: {
    why: 'asks for the names of the other sides',
    form: /\b(?:which|what|who|whom)\b/u,
    reads: ['who works with Pearl', 'which banks'],
    leaves: ['the whole bank', 'when did it sign'],
  },
  count: {
    why: 'asks how many other sides there are',
    form: /\bhow many\b/u,
    reads: ['how many banks work with Pearl'],
    leaves: ['how much', 'many banks'],
  },
  mostPartners: {
    why: 'asks for the one with the most partners',
    form: /\bmost\b/u,
    reads: ['which bank has the most partners'],
    leaves: ['almost', 'more partners'],
  },
  whichFirst: {
    why: 'asks which of the named came before or after the other',
    form: /\b(?:who|which)\b.{0,90}\b(?:first|earlier|later|last)\b/u,
    reads: ['which of them signed first', 'who came later'],
    leaves: ['the first of which', 'who signed'],
  },
  whichMore: {
    why: 'asks which of the named has more or fewer',
    form: /\b(?:who|which)\b.{0,90}\b(?:more|fewer)\b/u,
    reads: ['which of them has more partners'],
    leaves: ['more partners', 'which has partners'],
  },
  newest: {
    why: 'asks for the one with the latest date',
    form: /\blatest\b|\bnewest\b|\bmost recent\b/u,
    reads: ['the latest partnership of Pearl'],
    leaves: ['lately', 'recent partners'],
  },
  earliest: {
    why: 'asks for the one with the earliest date',
    form: /\bearliest\b|\bfirst time\b/u,
    reads: ['the earliest partner of Pearl', 'when for the first time'],
    leaves: ['earlier', 'the first partner'],
  },
  number: {
    why: 'asks for a number',
    form: /\bhow (?:many|much)\b/u,
    reads: ['how much is it', 'how many users'],
    leaves: ['how is it', 'many users'],
  },
} as const satisfies Readonly<Record<string, WordForm>>;
