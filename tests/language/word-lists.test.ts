import { describe, expect, it } from 'vitest';
import { createEntities } from '../../src/entities/entities.ts';
import { createLexicon } from '../../src/facts/lexicon.ts';
import { noTerms } from '../../src/knowledge/terms.ts';
import * as enAsking from '../../src/language/en/asking.ts';
import * as enChat from '../../src/language/en/chat.ts';
import * as enEveryday from '../../src/language/en/everyday.ts';
import * as enFillers from '../../src/language/en/fillers.ts';
import * as enIdle from '../../src/language/en/idle.ts';
import { ABBREVIATIONS } from '../../src/language/en/marks.ts';
import * as enPartners from '../../src/language/en/partners.ts';
import * as enQuantities from '../../src/language/en/quantities.ts';
import * as enSpeech from '../../src/language/en/speech.ts';
import * as enVerbs from '../../src/language/en/verbs.ts';
import { AIMS, BETWEEN, LINK } from '../../src/language/questions.ts';
import type { WordList } from '../../src/language/words.ts';
import * as zhAsking from '../../src/language/zh/asking.ts';
import * as zhBodies from '../../src/language/zh/bodies.ts';
import * as zhBounds from '../../src/language/zh/bounds.ts';
import * as zhChat from '../../src/language/zh/chat.ts';
import * as zhEveryday from '../../src/language/zh/everyday.ts';
import * as zhFillers from '../../src/language/zh/fillers.ts';
import * as zhIdle from '../../src/language/zh/idle.ts';
import * as zhNames from '../../src/language/zh/names.ts';
import * as zhPartners from '../../src/language/zh/partners.ts';
import * as zhSpeech from '../../src/language/zh/speech.ts';
import * as zhVerbs from '../../src/language/zh/verbs.ts';
import { isEverydayWord, isIdleWord } from '../../src/search/question/light-words.ts';
import { createFindWords, createIsOnly } from '../../src/text/find-words.ts';
import { fold } from '../../src/text/normalize.ts';
import { segment } from '../../src/text/segment.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { quantitiesOf } from '../text/quantity-of.ts';
import { exportedLists } from './exported-lists.ts';

/** The language alone: no library has a word or a name here. */
const { bodies, isFiller, isFigureFiller, findPeriods } = createLexicon(
  createEntities([]),
  noTerms,
);

const isOneSentence = (text: string) => splitSentences(text).length === 1;
/** Whether the two characters with which a text begins, taken for a name, go on to a longer one. */
const namesBody = (text: string) => {
  const [folded, name] = [fold(text), { start: 0, end: 2 }];
  return bodies.findLonger(folded, segment(folded), [name])(name) !== undefined;
};
const isBounded = (text: string) => quantitiesOf(text).some(({ bound }) => bound !== undefined);
const isUnread = (text: string) => quantitiesOf(text).some(({ unread }) => unread);
const findsIn = (list: WordList) => {
  const find = createFindWords(list.words.map(fold));
  return (text: string) => find(fold(text)).length > 0;
};
const isOnlyOf = (list: WordList): [WordList, (text: string) => boolean] => {
  const isOnly = createIsOnly(list.words);
  return [list, (text) => isOnly(fold(text))];
};

/** Of a list of whole texts. */
const isOneOf = (list: WordList): [WordList, (text: string) => boolean] => [
  list,
  (text) => list.words.includes(fold(text)),
];

/** Of each list whether it does in a text what it is for. */
const DOES: ReadonlyMap<WordList, (text: string) => boolean> = new Map([
  [zhFillers.FILLERS, (text) => isFigureFiller(fold(text))],
  [enFillers.FILLERS, (text) => isFigureFiller(fold(text))],
  [zhFillers.ACT_FILLERS, (text) => isFiller(fold(text)) && !isFigureFiller(fold(text))],
  [enFillers.ACT_FILLERS, (text) => isFiller(fold(text)) && !isFigureFiller(fold(text))],
  [zhFillers.INTRODUCING, findsIn(zhFillers.INTRODUCING)],
  [enFillers.INTRODUCING, findsIn(enFillers.INTRODUCING)],
  [zhFillers.AMOUNTS, findsIn(zhFillers.AMOUNTS)],
  [zhNames.SHORT_FOR, findsIn(zhNames.SHORT_FOR)],
  [zhNames.LEGAL_FORMS, findsIn(zhNames.LEGAL_FORMS)],
  [zhNames.OUTSIDE_NAMES, findsIn(zhNames.OUTSIDE_NAMES)],
  [zhSpeech.SPEECH_VERBS, isOneSentence],
  [enSpeech.SPEECH_VERBS, findsIn(enSpeech.SPEECH_VERBS)],
  [zhSpeech.ATTRIBUTIONS, findsIn(zhSpeech.ATTRIBUTIONS)],
  [enSpeech.ATTRIBUTIONS, findsIn(enSpeech.ATTRIBUTIONS)],
  [zhVerbs.POSITIONING_VERBS, findsIn(zhVerbs.POSITIONING_VERBS)],
  [enVerbs.POSITIONING_VERBS, findsIn(enVerbs.POSITIONING_VERBS)],
  [zhVerbs.STAKE_VERBS, findsIn(zhVerbs.STAKE_VERBS)],
  [enVerbs.STAKE_VERBS, findsIn(enVerbs.STAKE_VERBS)],
  [zhBodies.KIND_ENDINGS, namesBody],
  [zhBodies.BODY_ENDINGS, namesBody],
  [zhBodies.COMMON_ENDINGS, namesBody],
  [zhBounds.PERIODS, (text) => findPeriods(fold(text)).length > 0],
  [zhBounds.BOUND_LOOKALIKES, (text) => !isBounded(text)],
  [zhBounds.TURNING, isUnread],
  [enQuantities.TURNING, isUnread],
  [ABBREVIATIONS, isOneSentence],
  [zhEveryday.EVERYDAY_WORDS, isEverydayWord],
  [enEveryday.EVERYDAY_WORDS, isEverydayWord],
  [zhIdle.IDLE_WORDS, isIdleWord],
  [enIdle.IDLE_WORDS, isIdleWord],
  [zhAsking.BETWEEN, (text) => BETWEEN.test(text)],
  [enAsking.BETWEEN, (text) => BETWEEN.test(text)],
  [zhAsking.LINK, (text) => LINK.test(text)],
  ...[zhChat, enChat].flatMap(({ GREETING, THANKS, ACKNOWLEDGEMENT, HELP }) =>
    [GREETING, THANKS, ACKNOWLEDGEMENT, HELP].map(isOneOf),
  ),
  ...Object.values(zhPartners).map(isOnlyOf),
  ...Object.values(enPartners).map(isOnlyOf),
]);

const all = await exportedLists();

describe.each(all)('$name', ({ value: list }) => {
  const does = DOES.get(list);

  it('says why its words are in it', () => {
    expect(list.why).toMatch(/\p{L}+ \p{L}+/u);
  });

  it('is one that the tests know how to read', () => {
    expect(does).toBeDefined();
    expect(list.reads).not.toEqual([]);
    expect(list.leaves).not.toEqual([]);
  });

  it.each(list.reads)('reads %j', (text) => {
    expect(does?.(text)).toBe(true);
  });

  it.each(list.leaves)('leaves %j', (text) => {
    expect(does?.(text)).toBe(false);
  });

  it('has a word of its own in each text that it reads', () => {
    const without = list.reads.filter(
      (text) => !list.words.some((word) => text.toLowerCase().includes(word)),
    );
    expect(without).toEqual([]);
  });

  it('has no word twice', () => {
    expect(list.words.filter((word, n) => list.words.indexOf(word) < n)).toEqual([]);
  });
});

it('all of the lists are found, in both languages', () => {
  expect(new Set(all.map(({ value }) => value)).size).toBe(DOES.size);
});

describe('every word is written as texts are folded', () => {
  // These hold marks and both scripts as written: what is cut or quoted is not folded.
  const written: readonly WordList[] = [zhFillers.FILLERS, zhSpeech.SPEECH_VERBS];

  it.each(all.filter(({ value }) => !written.includes(value)))('$name', ({ value: list }) => {
    expect(list.words.filter((word) => fold(word) !== word)).toEqual([]);
  });
});

it('no word for an utmost is listed twice', () => {
  const words = AIMS.sameUtmost.flat();
  expect(words.filter((word, n) => words.indexOf(word) < n)).toEqual([]);
});

it.each(ABBREVIATIONS.words)('%s. ends no sentence', (word) => {
  expect(splitSentences(`Whalebay ${word}. pearl came.`)).toHaveLength(1);
});

it.each(zhSpeech.SPEECH_VERBS.words)('who %s something belongs to what was said', (verb) => {
  expect(splitSentences(`“甲。”沈漫${verb}。乙。`)).toHaveLength(2);
});
