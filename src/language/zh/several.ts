import type { WordForm } from '../words.ts';

// How one message asks several questions, and what a question takes from the previous one.

export const JOINS: WordForm = {
  why: 'joins two questions if each asks something by itself',
  form: /并且|而且|以及|还有|另外|同时/gu,
  reads: ['谁和鲸湾合作以及谁和珠水合作', '何时签约，还有在哪里签约'],
  leaves: ['鲸湾和珠水', '还没有'],
};

export const HANGING: WordForm = {
  why: 'ends a part that continues after the conjunction: 腾讯什么时候(以及在哪里签约)',
  form: /(?<!是)(?:什么时候|何时|何地|哪里|哪儿|哪[年天]|怎么|怎样|如何|为什么|为何)$/u,
  reads: ['珠水什么时候', '珠水在哪里', '珠水为何'],
  leaves: ['签约是什么时候', '珠水何时签约', '哪家'],
};

/** Around a name for which the previous question is asked again. */
export const ECHO = {
  marks: {
    why: 'asks the previous question about the name: 还有百度, 百度呢',
    form: /还有|[那这]个|那么|那|以及|换[成做]|如果是|要是|呢/gu,
    reads: ['还有百度', '百度呢', '那么百度', '换成百度'],
    leaves: ['百度', '百度吗'],
  },
  rest: {
    why: 'the rest of such a question is only punctuation and words that join names',
    form: /^[\s?!,。.、和与跟同对的]*$/u,
    reads: ['', '和？', '、'],
    leaves: ['签约', '和谁'],
  },
} as const satisfies Readonly<Record<string, WordForm>>;

export const PRONOUN: WordForm = {
  why: 'stands for an entity of the previous question; 其他, 吉他 and 他人 do not',
  form: /(?<![其吉])[他她它]们?(?!人)|两者|二者|双方|[这该那]两?[家个]?人/u,
  reads: ['他们何时签约', '双方何时签约', '这两个人', '该人'],
  leaves: ['其他银行', '吉他', '他人', '两家银行'],
};

export const POINTING: WordForm = {
  why: 'the same, before a word for a kind of entity: 这家[银行], 该[公司]',
  form: /[这该那]两?[家个]?/gu,
  reads: ['这家', '那两家', '和该'],
  leaves: ['哪家', '两家'],
};

/** Whom a pronoun stands for, if not for either: 他们. */
export const PRONOUN_FOR = {
  person: {
    why: 'one person, rarely a company',
    form: /^(?:[他她](?!们)|[这该那]个?人)/u,
    reads: ['他', '她', '这个人'],
    leaves: ['他们', '它', '双方'],
  },
  organisation: {
    why: 'a company, never a person',
    form: /^它/u,
    reads: ['它', '它们'],
    leaves: ['他', '双方'],
  },
} as const satisfies Readonly<Record<string, WordForm>>;

export const POSSESSIVE: WordForm = {
  why: 'the same, of what it has; 其他, 其中 and 尤其 do not',
  form: /(?<![尤极])其(?![他它中实余次])/u,
  reads: ['其优势是什么', '其合作银行'],
  leaves: ['其他银行', '尤其是', '其实'],
};

/** Joins names that a question takes from the previous one. */
export const AND = '和';
