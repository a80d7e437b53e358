import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/ask/answer-question.ts';
import type { Library } from '../../src/library/library.ts';
import { renderConsole } from '../../src/surfaces/console/render.ts';
import { renderDiscord } from '../../src/surfaces/discord/render.ts';
import { LOCALES, type Locale } from '../../src/surfaces/texts/locales.ts';
import { createStyle } from '../../src/transport/console/console.ts';
import { FOR_ALL, partsOf } from '../support/discord-body.ts';
import { buildSound, shippedFiles, shippedLibrary, withFile } from '../support/knowledge.ts';

const OFF_SUBJECT = ['火星上有鲸鱼吗', 'Are there whales on Mars?', ''];

/** The questions that each surface suggests to a reader: as buttons, and to be typed. */
function suggested(question: string, locale: Locale, library: Library = shippedLibrary()) {
  const answer = answerQuestion(question, library);
  const discord = partsOf(renderDiscord(answer, locale, library, FOR_ALL)).flatMap(
    ({ custom_id, label }) => (custom_id?.startsWith('v1:page:ask:') ? (label ?? '') : []),
  );
  const console = renderConsole(answer, locale, library, createStyle(false));
  const typed = Array.from(console.matchAll(/^ {2}\/ask (.+)$/gmu), ([, ask = '']) => ask);
  return [discord, typed];
}

describe.each(OFF_SUBJECT)('what is suggested instead of “%s”', (question) => {
  it.each(LOCALES)('is three questions, the same on every surface, in %s', (locale) => {
    const [discord, console] = suggested(question, locale);
    expect(discord).toHaveLength(3);
    expect(console).toEqual(discord);
  });

  it.each([
    ['zh-CN', '银行的核心诉求是什么？'],
    ['zh-TW', '銀行的核心訴求是什麼？'],
    ['en-US', 'When did Alibaba and China Construction Bank start working together?'],
  ] as const)('is in the language and the script of who reads: %s', (locale, first) => {
    for (const asks of suggested(question, locale)) {
      if (question === '') expect(asks).toContain(first);
      for (const ask of asks) expect(/^[\p{Script=Han}“「]/u.test(ask)).toBe(locale !== 'en-US');
    }
  });
});

it('where nobody wrote a question in the reader’s language, one in another is better than none', () => {
  const written = withFile(shippedFiles(), 'questions.yaml', '- 银行的核心诉求是什么？\n');
  const library = buildSound(written.filter(({ name }) => !name.startsWith('facts/')));
  for (const asks of suggested('', 'en-US', library))
    expect(asks).toContain('银行的核心诉求是什么？');
});
