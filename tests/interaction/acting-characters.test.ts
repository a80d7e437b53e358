import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/registry.ts';
import { LOCALES } from '../../src/surfaces/texts/locales.ts';
import {
  contextOf,
  onMessage,
  respond,
  slash,
  suggestionsFor,
  typing,
} from '../support/interactions.ts';

/** What would ring, clear or turn round what a reader sees. */
const ACTING = [
  '\u0000',
  '\u0007',
  '\u001b[2J',
  '\u007f',
  '\u0085',
  '\u061c',
  '\u200e',
  '\u200f',
  '\u2028',
].concat([
  '\u202a',
  '\u202b',
  '\u202c',
  '\u202d',
  '\u202e',
  '\u2066',
  '\u2067',
  '\u2068',
  '\u2069',
]);
const FOUND = /(?![\n\t])[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u;

/** Every text of a body, whatever it is in. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Words that get an answer, and words that are given back as not found. */
const WORDS = ['腾讯', '银行的核心诉求', '柚子银行', '腾讯和柚子银行', '2017年', '@柚 子'];
const spiked = WORDS.map((words) => {
  const letters = [...words];
  return (
    ACTING.map((char, n) => `${char}${letters[n % letters.length]}`).join('') +
    words +
    ACTING.join('')
  );
});
const chat = COMMANDS.flatMap((command) => (command.kind === 'chat' ? [command.data] : []));
const menus = COMMANDS.flatMap((command) => (command.kind === 'chat' ? [] : [command.data]));

describe('no character that acts is sent, whoever asked with it', () => {
  it.each(chat.map(({ name, options = [] }) => [name, options] as const))(
    'by /%s',
    async (name, options) => {
      for (const words of spiked) {
        const given = Object.fromEntries(options.map((option) => [option.name, words]));
        for (const locale of LOCALES) {
          const { reply } = await respond(slash(name, given), contextOf({ locale }));
          expect(textsIn(reply).length).toBeGreaterThan(0);
          for (const text of textsIn(reply)) expect(text).not.toMatch(FOUND);
        }
      }
    },
  );

  it.each(menus.map(({ name }) => name))('by %s on a message', async (name) => {
    for (const words of [...spiked, `腾讯与中国银行\u202e达成合作。\u2067腾讯用户3亿。`]) {
      const { reply } = await respond(onMessage(name, words));
      for (const text of textsIn(reply)) expect(text).not.toMatch(FOUND);
    }
  });

  it.each(
    chat.flatMap(({ name, options = [] }) => options.map((option) => [name, option.name] as const)),
  )('in what /%s suggests for %s', (name, option) => {
    for (const words of [...spiked, '\u202e腾', '腾\u2067']) {
      const suggested = suggestionsFor(typing(name, option, { [option]: words }));
      for (const text of textsIn(suggested)) expect(text).not.toMatch(FOUND);
    }
  });
});
