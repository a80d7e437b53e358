import * as enAims from './en/aims.ts';
import { ANSWER_TYPES as EN_ANSWER_TYPES } from './en/answer-types.ts';
import * as enAsking from './en/asking.ts';
import * as enChat from './en/chat.ts';
import { EXCEPT as EN_EXCEPT } from './en/except.ts';
import { INTENTS as EN_INTENTS } from './en/intents.ts';
import * as enPartners from './en/partners.ts';
import * as enSeveral from './en/several.ts';
import { WANTED as EN_WANTED } from './en/wanted.ts';
import { ANSWER_TYPES as TYPES, UTMOSTS } from './pack.ts';
import type { WordForm, WordList } from './words.ts';
import * as zhAims from './zh/aims.ts';
import { ANSWER_TYPES as ZH_ANSWER_TYPES } from './zh/answer-types.ts';
import * as zhAsking from './zh/asking.ts';
import * as zhChat from './zh/chat.ts';
import { EXCEPT as ZH_EXCEPT } from './zh/except.ts';
import { INTENTS as ZH_INTENTS } from './zh/intents.ts';
import * as zhPartners from './zh/partners.ts';
import * as zhSeveral from './zh/several.ts';
import { WANTED as ZH_WANTED } from './zh/wanted.ts';

// What questions say, in all languages together: one question may mix them.

export const INTENTS = eitherOf(ZH_INTENTS, EN_INTENTS);
export const WANTED = eitherOf(ZH_WANTED, EN_WANTED);
export const EXCEPT = eitherOf(ZH_EXCEPT, EN_EXCEPT);

export const JOINS = either(zhSeveral.JOINS, enSeveral.JOINS);
export const HANGING = either(zhSeveral.HANGING, enSeveral.HANGING);
export const ECHO = eitherOf(zhSeveral.ECHO, enSeveral.ECHO);
export const PRONOUN = either(zhSeveral.PRONOUN, enSeveral.PRONOUN);
export const PRONOUN_FOR = eitherOf(zhSeveral.PRONOUN_FOR, enSeveral.PRONOUN_FOR);
export const POSSESSIVE = either(zhSeveral.POSSESSIVE, enSeveral.POSSESSIVE);
export const POINTING = zhSeveral.POINTING.form;
export const AND = { zh: zhSeveral.AND, en: enSeveral.AND } as const;

/** Texts that only greet, thank, or ask what the bot does. */
export const TALK = {
  greeting: both(zhChat.GREETING, enChat.GREETING),
  thanks: both(zhChat.THANKS, enChat.THANKS),
  acknowledgement: both(zhChat.ACKNOWLEDGEMENT, enChat.ACKNOWLEDGEMENT),
  help: both(zhChat.HELP, enChat.HELP),
} as const;
export const TELLING = either(zhChat.TELLING, enChat.TELLING);
export const LIMITING = either(zhChat.LIMITING, enChat.LIMITING);
export const OF_ONESELF = either(zhChat.OF_ONESELF, enChat.OF_ONESELF);

export const RELATION = both(zhPartners.RELATION, enPartners.RELATION);
export const OF_LIBRARY = both(zhPartners.OF_LIBRARY, enPartners.OF_LIBRARY);
/** Words saying that two parties work together. */
export const TOGETHER = [...RELATION, ...both(zhPartners.TOGETHER, enPartners.TOGETHER)];
/** Questions that ask only who works with whom consist of these words. */
export const OF_PARTNERS = [
  ...OF_LIBRARY,
  ...TOGETHER,
  ...both(zhPartners.OF_PARTNERS, enPartners.OF_PARTNERS),
];
export const ANSWERED_BY_JOINING = both(
  zhPartners.ANSWERED_BY_JOINING,
  enPartners.ANSWERED_BY_JOINING,
);

export const QUESTION_WORD = either(zhAsking.QUESTION_WORD, enAsking.QUESTION_WORD);
/** Matches only words that may come between the question word and the thing. */
export const BETWEEN = onlyOf(both(zhAsking.BETWEEN, enAsking.BETWEEN));
/** Matches only words that may come between the thing and the question word. */
export const LINK = onlyOf(zhAsking.LINK.words);
export const ATTRIBUTE = zhAsking.ATTRIBUTE.form;

export const AIMS = {
  definition: formsOf(zhAims.DEFINITION, enAims.DEFINITION),
  definitionOfOne: formsOf(zhAims.DEFINITION_OF_ONE, enAims.DEFINITION_OF_ONE),
  says: either(zhAims.SAYS, enAims.SAYS),
  is: either(zhAims.IS, enAims.IS),
  behindTerm: zhAims.BEHIND_TERM.form,
  glosses: zhAims.GLOSSES.form,
  names: zhAims.NAMES.form,
  meaning: either(zhAims.MEANING, enAims.MEANING),
  utmost: either(zhAims.UTMOST, enAims.UTMOST),
  /** Words for the same superlative. */
  sameUtmost: UTMOSTS.map((utmost) => [
    ...zhAims.SAME_UTMOST[utmost],
    ...enAims.SAME_UTMOST[utmost],
  ]),
} as const;

/** For each type, how questions ask for it and what texts contain it. */
export const ANSWER_TYPES = TYPES.map((type) => {
  const [zh, en] = [ZH_ANSWER_TYPES[type], EN_ANSWER_TYPES[type]];
  return { asks: either(zh.asks, en?.asks), holds: either(zh.holds, en?.holds) };
});

function either(zh: WordForm, en: WordForm | undefined): RegExp {
  if (en === undefined) return zh.form;
  return new RegExp(`${zh.form.source}|${en.form.source}`, zh.form.flags);
}

function eitherOf<Name extends string>(
  zh: Readonly<Record<Name, WordForm>>,
  en: Readonly<Partial<Record<NoInfer<Name>, WordForm>>>,
) {
  const names = Object.keys(zh) as Name[];
  return Object.fromEntries(names.map((name) => [name, either(zh[name], en[name])])) as Readonly<
    Record<Name, RegExp>
  >;
}

function both(zh: WordList, en: WordList): readonly string[] {
  return [...zh.words, ...en.words];
}

function onlyOf(words: readonly string[]): RegExp {
  return new RegExp(`^(?:\\s|${words.join('|')})*$`, 'u');
}

function formsOf(...lists: readonly (readonly WordForm[])[]): readonly RegExp[] {
  return lists.flat().map(({ form }) => form);
}
