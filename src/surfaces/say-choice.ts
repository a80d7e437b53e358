import type { Choice, Filter } from '../answer/answer.ts';
import { sayFilter } from '../answer/filter.ts';
import type { Citation } from '../knowledge/citation.ts';
import { headOf } from '../text/truncate.ts';
import { sayMark } from './say-place.ts';
import type { Speaker } from './texts/say.ts';

/** Enough characters to tell a passage from others. */
const WORDS_MAX = 60;

/** What to type next. */
export function sayChoice({ command, argument }: Choice, speaker: Speaker): string {
  if ('key' in argument) return `/${command} ${speaker.say(argument.key, argument.values)}`;
  if ('entity' in argument) {
    const name = speaker.name(argument.entity);
    // Any further words would be read as dates.
    return `/${command} ${command === 'timeline' ? grouped(name) : name}`;
  }
  if ('entities' in argument) {
    return [`/${command}`, ...argument.entities.map((id) => grouped(speaker.name(id)))].join(' ');
  }
  if ('list' in argument) {
    const names = argument.list.map((id) => speaker.name(id)).join(' ');
    const name = command === 'timeline' ? grouped(names) : names;
    const given = [name, ...sayOptions(argument.filter, speaker)];
    return [`/${command}`, ...given.filter((part) => part !== '')].join(' ');
  }
  if ('citation' in argument) return `/${command} ${sayPassage(argument.citation, speaker)}`;
  return `/${command} ${speaker.whole(argument.words)}`;
}

/** A filter as options to type. */
function sayOptions({ kind, year, from, to }: Filter, speaker: Speaker): string[] {
  return [
    ...(from === undefined ? [] : [`from:${from}`]),
    ...(to === undefined ? [] : [`to:${to}`]),
    ...(kind === undefined ? [] : [`kind:${grouped(speaker.say(`fact.${kind}`))}`]),
    ...(year === undefined ? [] : [`year:${year}`]),
  ];
}

/** What a list is limited to, as a button's label. */
export function sayFilterLabel(filter: Filter, speaker: Speaker): string {
  const [said] = sayFilter(filter);
  return said?.kind === 'notice'
    ? speaker.say(said.message.key, said.message.values)
    : speaker.say('control.unfiltered');
}

/** A passage's permanent id and its first words: enough to choose by. */
function sayPassage(citation: Citation, speaker: Speaker): string {
  const id = speaker.literal(`${citation.article.id}/${citation.passage.id}`);
  return `${id} · ${sayBeginning(citation, speaker)}`;
}

/** `¶12 京东金融在2015年底…` */
export function sayBeginning(citation: Citation, speaker: Speaker): string {
  const { quote } = citation;
  const words = headOf(quote, WORDS_MAX);
  const cut = words.length < quote.length ? '…' : '';
  return `${sayMark(citation, speaker)} ${speaker.literal(words)}${cut}`;
}

/** If more may follow a name, one of several words needs quotes. */
function grouped(name: string): string {
  return name.includes(' ') ? `"${name}"` : name;
}
