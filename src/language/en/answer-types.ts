import type { AnswerForms, AnswerType } from '../pack.ts';

/** Only how questions ask: passages are mostly Chinese, so zh/ says what they contain. */
export const ANSWER_TYPES: Readonly<Partial<Record<AnswerType, Partial<AnswerForms>>>> = {
  time: {
    asks: {
      why: 'when',
      form: /\bwhen\b|\bwhat (?:year|date|day)\b/u,
      reads: ['when did Pearl sign', 'in what year'],
      leaves: ['whenever', 'what bank'],
    },
  },
  number: {
    asks: {
      why: 'how many or how much',
      form: /\bhow (?:many|much|large|long|far)\b/u,
      reads: ['how many banks', 'how long is it'],
      leaves: ['how does it work', 'many banks'],
    },
  },
  person: {
    asks: {
      why: 'who',
      form: /\bwho\b/u,
      reads: ['who said so'],
      leaves: ['whole', 'which bank'],
    },
    holds: {
      why: 'an office',
      form: /ceo/u,
      reads: ['the CEO said so'],
      leaves: ['the cellar'],
    },
  },
  reason: {
    asks: { why: 'why', form: /\bwhy\b/u, reads: ['why did it sign'], leaves: ['who signed'] },
  },
  place: {
    asks: {
      why: 'where',
      form: /\bwhere\b/u,
      reads: ['where is the lantern'],
      leaves: ['nowhere', 'when'],
    },
  },
  purpose: {
    asks: {
      why: 'for what purpose',
      form: /\bpurpose\b/u,
      reads: ['the purpose of the agreement'],
      leaves: ['purposely', 'why'],
    },
  },
};
