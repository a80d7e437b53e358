import { allComponents } from '../../tests/e2e/bench/components.ts';
import type { Discord } from '../discord/client.ts';
import type { Deed, SentMessage } from '../discord/protocol.ts';
import { pick, shuffle } from '../shuffle.ts';
import {
  COMPARABLE,
  NAMES,
  POSTED_SENTENCES,
  QUESTIONS,
  SMALL_TALK,
  SOURCE_SENTENCES,
} from './words.ts';

/** One kind of thing that people do. */
export interface Row {
  readonly name: string;
  /** At most so many times the processor time of an echo. */
  readonly wanted?: number;
  /** Endless; the same thing comes again only when everything had its turn. */
  readonly deeds: Iterator<Deed, never>;
}

export const command = (
  name: string,
  options: Readonly<Record<string, string | boolean>>,
): Deed => ({
  kind: 'command',
  name,
  options,
});

/** What a bare bot does with the questions: it says them again. */
export function echoRow(random: () => number): Row {
  const deeds = again(QUESTIONS, random, (text) => command('echo', { text }));
  return { name: 'echo', deeds };
}

/** Everything that people do with the bot but pressing buttons. */
export function commandRows(random: () => number): Row[] {
  return [
    {
      name: '/partner 腾讯',
      wanted: 2,
      deeds: again(['腾讯'], random, (name) => command('partner', { name })),
    },
    {
      name: '/partner, every name',
      wanted: 2,
      deeds: again(NAMES, random, (name) => command('partner', { name })),
    },
    {
      name: '/ask 银行核心诉求',
      wanted: 3,
      deeds: again(['银行核心诉求'], random, (question) => command('ask', { question })),
    },
    {
      name: '/ask, golden questions',
      wanted: 3,
      deeds: again(QUESTIONS, random, (question) => command('ask', { question })),
    },
    { name: '/compare', deeds: again(pairs(), random, ([a, b]) => command('compare', { a, b })) },
    { name: '/timeline', deeds: again(RANGES, random, (range) => command('timeline', range)) },
    { name: 'autocomplete', deeds: again(typed(), random, (deed) => deed) },
    {
      name: '找出处, 3 sentences',
      wanted: 10,
      deeds: again(SOURCE_SENTENCES, random, (sentence) => {
        const three = [sentence, pick(POSTED_SENTENCES, random), pick(SMALL_TALK, random)];
        return { kind: 'menu', name: '找出处', content: shuffle(three, random).join('') };
      }),
    },
  ];
}

const BUTTONS = ['source', 'more', 'page', 'share'] as const;

/** Its buttons, each of those that the bot put under its answers to a hundred questions. */
export async function buttonRows(
  discord: Discord,
  token: string,
  random: () => number,
): Promise<Row[]> {
  const asked = shuffle(QUESTIONS, random).slice(0, 100);
  const deeds = [
    ...asked.map((question) => command('ask', { question, hide: true })),
    ...RANGES.map((range) => command('timeline', { ...range, hide: true })),
  ];
  const pace = { kind: 'window', width: 4 } as const;
  const { messages } = await discord.run(token, deeds, { pace, keep: deeds.length });
  const presses = messages.flatMap(pressesOn);
  return BUTTONS.map((button) => {
    const own = presses.filter(({ customId }) => customId.split(':')[1] === button);
    return { name: `button ${button}`, wanted: 2, deeds: again(own, random, (press) => press) };
  });
}

/** Every press that a message offers. */
export function pressesOn(on: SentMessage): Extract<Deed, { kind: 'press' }>[] {
  return allComponents(on.components ?? [], []).flatMap(({ component: { custom_id } }) =>
    typeof custom_id === 'string' ? [{ kind: 'press', customId: custom_id, on }] : [],
  );
}

function pairs(): (readonly [string, string])[] {
  return COMPARABLE.flatMap((names) =>
    names.flatMap((a) => names.filter((b) => b !== a).map((b) => [a, b] as const)),
  );
}

/** Whose facts, and from when to when. */
const RANGES: readonly Readonly<Record<string, string>>[] = [
  {},
  { from: '2015' },
  { to: '2017年6月' },
  { from: '2015', to: '2017' },
  ...COMPARABLE.flat().flatMap((name) => [{ name }, { name, from: '2017' }]),
];

/** Letter by letter, what is typed into the two options that are typed into most. */
function typed(): Deed[] {
  const keys = (text: string) => [...text].map((_, n) => [...text].slice(0, n + 1).join(''));
  return [
    ...QUESTIONS.flatMap(keys).map((question) => typing('ask', 'question', question)),
    ...NAMES.flatMap(keys).map((name) => typing('partner', 'name', name)),
  ];
}

const typing = (name: string, focused: string, text: string): Deed => ({
  kind: 'typing',
  name,
  focused,
  options: { [focused]: text },
});

/** All of them in random order, and then again in another. */
function* again<T>(
  things: readonly T[],
  random: () => number,
  toDeed: (thing: T) => Deed,
): Generator<Deed, never> {
  if (things.length === 0) throw new RangeError('nothing to do');
  for (;;) for (const thing of shuffle(things, random)) yield toDeed(thing);
}

/** The next so many. */
export function take({ deeds }: Row, count: number): Deed[] {
  return Array.from({ length: count }, () => deeds.next().value);
}
