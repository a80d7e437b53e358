import { describe, expect, it } from 'vitest';
import {
  CATALOGUES,
  LOCALES,
  type Locale,
  perLocale,
} from '../../../src/surfaces/texts/locales.ts';
import { createSpeaker } from '../../../src/surfaces/texts/say.ts';
import type { TextKey } from '../../../src/surfaces/texts/texts.ts';
import { expectGoodBody } from '../../support/discord-body.ts';
import { messagesOf } from './messages-of.ts';
import type { Shown, State } from './scenes.ts';
import { STATES } from './states.ts';

type Row = readonly [TextKey, string, State];
const isKey = (word: string): word is TextKey => Object.hasOwn(STATES, word);
const all = Object.keys(STATES)
  .filter(isKey)
  .map((key) => STATES[key].map((state): Row => [key, state.name, state]));
/** Each text in each state in the default locale, and in its first or last one in the others. */
const ROWS = perLocale((locale): readonly Row[] => {
  const turn = LOCALES.indexOf(locale);
  if (turn === 0) return all.flat();
  return all.flatMap((rows) => (turn % 2 === 1 ? rows.slice(0, 1) : rows.slice(-1)));
});

/** Several texts are said in the same body. */
const looked = new WeakSet<object>();

/** What the text may read in this state: a sentence, or, where only the surface knows its values, a pattern. */
function readings(key: TextKey, state: State, shown: Shown, locale: Locale): (string | RegExp)[] {
  const speaker = createSpeaker(locale, shown.library, String, inZone, ({ called }) => called);
  if (state.values !== undefined) return [speaker.say(key, state.values)];
  const own = shown.answer === undefined ? [] : messagesOf(shown.answer);
  const said = own.filter((message) => message.key === key);
  // What facts say in short only the surface knows.
  if (said.length > 0) return said.map(({ key, values }) => patternOf(speaker.say(key, values)));
  return [patternOf(CATALOGUES[locale][key])];
}

const inZone = (moment: Date) => `<t:${moment.getTime() / 1000}:f>`;

function patternOf(text: string): RegExp {
  const literal = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const slot = /\{\w+(?::([^/}]*)\/([^}]*))?\}/g;
  let [source, at] = ['', 0];
  for (const match of text.matchAll(slot)) {
    const [whole, one, other] = match;
    source += literal(text.slice(at, match.index));
    source += one === undefined ? '.+' : `\\d+ (?:${literal(one)}|${literal(other ?? '')})`;
    at = match.index + whole.length;
  }
  return new RegExp(`${source}${literal(text.slice(at))}`);
}

describe.each(LOCALES)('in %s', (locale) => {
  it.each(ROWS[locale])('%s is said: %s', async (key, _, state) => {
    const shown = await state.make(locale);
    const said = readings(key, state, shown, locale);
    const isThere = (reading: string | RegExp) =>
      typeof reading === 'string' ? shown.text.includes(reading) : reading.test(shown.text);
    expect(said.some(isThere), `${said.join(' or ')} in\n${shown.text}`).toBe(true);
    expect(shown.text).not.toMatch(/\{\w+(?::[^}]*)?\}/);
    if (shown.answer === undefined || looked.has(shown.body)) return;
    expectGoodBody(shown.body);
    looked.add(shown.body);
  });
});

it('every text of the catalogue has a state', () => {
  for (const [key, states] of Object.entries(STATES)) expect(states.length, key).toBeGreaterThan(0);
});
