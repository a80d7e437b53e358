import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/ask/answer-question.ts';
import { answerPartner } from '../../../src/names/answer-names.ts';
import { renderConsole } from '../../../src/surfaces/console/render.ts';
import { LOCALES } from '../../../src/surfaces/texts/locales.ts';
import { createStyle } from '../../../src/transport/console/console.ts';
import { articleText, partnershipText, withArticle } from '../../support/article.ts';
import { buildSound, shippedLibrary } from '../../support/knowledge.ts';

/** Whatever a sentence goes on with, a person believes it. */
const CONFIRMED = 'form: 合作\n  confirmed: 读过。';
const plain = createStyle(false);
const library = shippedLibrary();
const ask = (question: string, style = plain) =>
  renderConsole(answerQuestion(question, library), 'zh-CN', library, style);

it('a passage is shown whole, its answering sentence marked, with its place', () => {
  const shown = ask('银行核心诉求');
  expect(shown).toMatch(/【.+】/);
  expect(shown).toMatch(/¶\d+ · 2017年四大互联网巨头与四大银行合作一览 · 零壹财经 · 2017年/);
});

it('colours are only there where they are wanted', () => {
  const colour = String.fromCharCode(27);
  expect(ask('银行核心诉求')).not.toContain(colour);
  const coloured = ask('银行核心诉求', createStyle(true));
  expect(coloured).toContain(colour);
  expect(coloured).not.toContain('【');
});

describe('what would act on the terminal is taken out', () => {
  const evil = '\u001b[31m红\u001b]0;x\u0007\u202E倒\u009b2J';

  it('of what was asked', () => {
    const shown = renderConsole(answerPartner(evil, library), 'zh-CN', library, plain);
    expect(shown).not.toMatch(/[\p{Cf}]|(?!\n)\p{Cc}/u);
    expect(shown).toContain('红');
  });

  it('of what an article says', () => {
    const sentence = `华为与中国银行合作反${'\u200B'}写。`;
    const facts = partnershipText('huawei', 'boc', sentence, CONFIRMED);
    const built = buildSound(withArticle('evil', articleText(sentence), facts));
    for (const locale of LOCALES) {
      const shown = renderConsole(answerPartner('华为', built), locale, built, plain);
      expect(shown).not.toMatch(/[\p{Cf}]|(?!\n)\p{Cc}/u);
      expect(shown).toContain('华为与中国银行合作反写。');
    }
  });
});
