import type { Deed, SentMessage } from '../discord/protocol.ts';
import { pick as pickFrom, shuffle } from '../shuffle.ts';
import { command, pressesOn } from './rows.ts';
import { COMPARABLE, NAMES, POSTED_SENTENCES, QUESTIONS, SOURCE_SENTENCES } from './words.ts';

/** Everything that people do, without end, and hardly ever with the same words. */
export interface MixedDeeds {
  next(): Deed;
  /** Messages of the bot, whose buttons are pressed from now on. */
  seen(messages: readonly SentMessage[]): void;
}

export function createMixedDeeds(random: () => number): MixedDeeds {
  const pick = <T>(from: readonly T[]) => pickFrom(from, random);
  const whole = (min: number, max: number) => min + Math.floor(random() * (max - min + 1));
  let presses: Deed[] = [];

  /** Han characters as they come: words that no index has seen. */
  const strange = (length: number) =>
    Array.from({ length }, () => String.fromCodePoint(whole(0x4e00, 0x9fa5))).join('');
  /** A text with some of its characters replaced, and other names, numbers and words put in. */
  const changed = (text: string) => {
    const characters = [...text];
    const at = whole(0, characters.length - 1);
    const put = pick([strange(whole(1, 3)), pick(NAMES), String(whole(1, 1_000_000))]);
    characters.splice(at, whole(0, 2), put);
    return characters.join('');
  };
  const name = () => (random() < 0.5 ? pick(NAMES) : pick([changed(pick(NAMES)), strange(4)]));
  const question = () => (random() < 0.7 ? changed(pick(QUESTIONS)) : strange(whole(2, 60)));
  const sentence = () => changed(pick([...SOURCE_SENTENCES, ...POSTED_SENTENCES]));
  const typing = (of: string, focused: string, text: string): Deed => {
    const typed = text.slice(0, whole(1, text.length));
    return { kind: 'typing', name: of, focused, options: { [focused]: typed } };
  };

  /** How often of a hundred, and what. */
  const kinds: readonly (readonly [number, () => Deed])[] = [
    [25, () => command('ask', { question: question(), hide: random() < 0.3 })],
    [12, () => command('partner', { name: name(), hide: random() < 0.3 })],
    [6, () => command('compare', { a: name(), b: pick(COMPARABLE.flat()) })],
    [6, () => command('timeline', { name: name(), from: String(whole(1990, 2030)) })],
    [3, () => command('source', { passage: pick([`¶${whole(1, 40)}`, strange(3)]) })],
    [6, () => ({ kind: 'menu', name: '找出处', content: markdown(sentence, random) })],
    [4, () => ({ kind: 'menu', name: '问这句', content: markdown(question, random) })],
    [10, () => typing('ask', 'question', question())],
    [8, () => typing('partner', 'name', name())],
    [20, () => (presses.length === 0 ? command('timeline', {}) : pick(presses))],
  ];
  const makers = kinds.flatMap(([weight, make]) => Array.from({ length: weight }, () => make));
  return {
    next: () => pick(makers)(),
    seen(messages) {
      // A message that the bot deletes at once would have nothing more to press.
      const all = messages.flatMap(pressesOn).filter(({ customId }) => customId !== 'v1:delete');
      if (all.length > 0) presses = all;
    },
  };
}

/** A message of a few lines with the marks that people use. */
function markdown(line: () => string, random: () => number): string {
  const shapes = [
    () => `> ${line()}`,
    () => `- ${line()}\n- **${line()}**`,
    () => `# ${line()}`,
    () => `1. ~~${line()}~~\n2. ${line()}`,
    () => `[${line()}](https://example.com/${Math.floor(random() * 1e9)})`,
    () => `\`${line()}\` ||${line()}||`,
    () => line(),
  ];
  return shuffle(shapes, random)
    .slice(0, 1 + Math.floor(random() * 3))
    .map((shape) => shape())
    .join('\n');
}
