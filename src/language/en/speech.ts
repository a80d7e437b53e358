import { type WordList, words } from '../words.ts';

export const SPEECH_VERBS: WordList = {
  why: 'verbs that attribute what was said',
  words: words('said says stated told announced added noted explained'),
  reads: ['The chief executive said so', 'Tencent announced it'],
  leaves: ['Tencent signed', 'an understated note'],
};

export const ATTRIBUTIONS: WordList = {
  why: 'other words that attribute a sentence to someone or judge it',
  words: [
    ...words('believes believe thinks think argues argued claims reports reported wrote writes'),
    ...words('asks asked suggests suggested myth theory in-theory opinion view'),
  ],
  reads: ['Analysts believe so', 'It is a myth'],
  leaves: ['Tencent signed', 'a viewer'],
};
