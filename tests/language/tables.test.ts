import { describe, expect, it } from 'vitest';
import * as digits from '../../src/language/zh/digits.ts';
import * as marks from '../../src/language/zh/marks.ts';
import * as numerals from '../../src/language/zh/numerals.ts';
import * as script from '../../src/language/zh/script.ts';
import { fold } from '../../src/text/normalize.ts';
import { writeDigits } from '../../src/text/numerals.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { toTaiwan } from '../../src/text/taiwan.ts';

const numeralOf = (text: string) =>
  numerals.readNumeral(text)?.toString() ?? numerals.readEither(text)?.join('~') ?? text;
const sentencesOf = (text: string) =>
  splitSentences(text)
    .map(({ start, end }) => text.slice(start, end))
    .join(' | ');

describe.each([
  ['numerals', numerals.EXAMPLES, numeralOf],
  ['numbers in Chinese numerals', digits.EXAMPLES, (text: string) => writeDigits(fold(text))],
  ['marks', marks.EXAMPLES, sentencesOf],
  ['characters of both scripts', script.EXAMPLES, toTaiwan],
] as const)('%s', (_, { reads, leaves }, read) => {
  it.each(Object.entries(reads))('%s is %s', (text, said) => {
    expect(read(text)).toBe(said);
  });

  it.each(leaves)('%s stays as it is', (text) => {
    expect(read(text)).toBe(text);
  });
});
