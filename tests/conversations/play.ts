import type { Answer } from '../../src/answer/answer.ts';
import { factsOf } from '../../src/answer/blocks.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import { allNames } from '../../src/entities/entity.ts';
import { sidesOf } from '../../src/facts/facts.ts';
import type { Library } from '../../src/library/library.ts';
import { parseLine } from '../../src/transport/console/parse-line.ts';
import type { Seen } from '../e2e/bench/seen.ts';
import type { Posted } from '../e2e/bench/speech.ts';
import type { User } from '../e2e/bench/user.ts';
import { findControl } from '../gallery/press.ts';
import type { Conversation, Turn } from './conversation.ts';
import type { Got } from './judge.ts';
import { resultOf } from './results.ts';
import type { Stage } from './stage.ts';

/**
 * Plays a conversation with the real bot and yields what the person gets for each turn.
 * @throws Error if a turn cannot be done, such as pressing a button that is not there
 */
export async function* play(
  { id, locale, in: place, turns }: Conversation,
  stage: Stage,
  library: Library,
): AsyncIterable<Got> {
  const context = place === 'dm' ? 'botDm' : 'guild';
  const person = stage.bench.user(id, { locale, context });
  let last: Seen | undefined;
  let got: Got | undefined;
  for (const turn of turns) {
    const before = stage.answers.length;
    const seen = await act(turn, person, last, { ...stage, isDirect: place === 'dm' });
    // A sentence without an answer leaves only the bystander's.
    const made = stage.answers.slice(before);
    const isFollowed = place === 'channel' && WRITTEN.includes(turn.deed);
    const isOwn = made.length > 1 || !isFollowed;
    const now = toGot(seen, isOwn ? made[0] : undefined, library);
    // What is shown to all is what one person had before.
    const isShared = turn.deed === 'press' && made.length === 0 && now.seen === 'everyone';
    got = isShared && got !== undefined ? { ...now, result: got.result } : now;
    yield got;
    last = seen ?? last;
  }
}

const WRITTEN: readonly Turn['deed'][] = ['mention', 'post', 'reply'];

/** The stage, and whether the person writes to the bot alone. */
interface Scene extends Pick<Stage, 'bench'> {
  readonly isDirect: boolean;
}

/** Does what a turn says. @returns what the person sees; undefined if the bot stays silent */
async function act(
  { deed, words }: Turn,
  person: User,
  last: Seen | undefined,
  stage: Scene,
): Promise<Seen | undefined> {
  switch (deed) {
    case 'mention':
      return replyTo(await person.mention(words), stage);
    case 'dm':
      return replyTo(await person.dm(words), stage);
    case 'post':
      return replyTo(await person.say(words), stage);
    case 'reply':
      return replyTo(await replyWithMention(present(last), words, person, stage), stage);
    case 'slash':
      return slash(words, person);
    case 'press':
      return use(words, person, present(last));
    case 'open':
      return use(words, person, present(last));
    case 'ask-this':
    case 'find-sources': {
      const { message } = await stage.bench.user('somebody').say(words);
      return person.contextMenu(deed === 'ask-this' ? '问这句' : '找出处', message);
    }
  }
}

/**
 * The bot's reply to a message in the channel. It posts there in order: if the bystander, who writes
 * afterwards, has a reply and this person does not, the bot stays silent.
 */
async function replyTo(posted: Posted, { bench, isDirect }: Scene): Promise<Seen | undefined> {
  if (isDirect) return posted.answer();
  const after = await bench.user('bystander').mention('?');
  await after.answer();
  return posted.replies[0];
}

/**
 * A reply to an answer. Discord mentions the bot in it by itself, except in a reply to the answer to
 * a command: there people have to.
 */
function replyWithMention(to: Seen, words: string, person: User, { bench }: Scene) {
  const isToCommand = to.message?.interaction_metadata !== undefined;
  return person.reply(to, isToCommand ? `<@${bench.applicationId}> ${words}` : words);
}

/** Types a command as in the console. */
function slash(line: string, person: User): Promise<Seen> {
  const invocation = parseLine(line, COMMANDS);
  if (invocation.kind === 'message') throw new Error(`not a command that is typed: ${line}`);
  const options = Object.entries(invocation.options).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return person.slash(invocation.name, Object.fromEntries(options));
}

/** Presses the button, or chooses the option, whose label has the words. */
function use(words: string, person: User, last: Seen): Promise<Seen> {
  const { custom_id, values } = findControl(last.body ?? {}, (label) => label.includes(words));
  return values === undefined
    ? person.click(last, custom_id)
    : person.select(last, custom_id, values);
}

function present(last: Seen | undefined): Seen {
  if (last === undefined) throw new Error('there is no answer yet');
  return last;
}

function toGot(seen: Seen | undefined, answer: Answer | undefined, library: Library): Got {
  if (seen === undefined) return { result: 'silence', text: '', facts: [] };
  const facts = answer === undefined ? [] : factsOf(answer.blocks);
  return {
    result: answer === undefined ? resultWithout(seen) : resultOf(answer),
    text: plain(seen.text),
    facts: facts.map(({ fact }) =>
      sidesOf(fact).flatMap((id) => {
        const entity = library.entities.get(id);
        return entity === undefined ? [] : allNames(entity);
      }),
    ),
    seen: seen.ephemeral ? 'asker' : 'everyone',
  };
}

/** Of a sentence that no answer was made for: how to ask, or what this person cannot do. */
function resultWithout({ ephemeral }: Seen): Got['result'] {
  return ephemeral ? 'refusal' : 'help';
}

/** Words as people read them, without Discord's Markdown. */
function plain(markdown: string): string {
  return markdown
    .replaceAll(/^(?:> |-# |#{1,3} |- )+/gmu, '')
    .replaceAll('**', '')
    .replaceAll(/\\(?=[^\p{L}\p{N}\s])/gu, '');
}
