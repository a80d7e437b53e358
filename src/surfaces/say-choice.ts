import type { Choice, Filter } from '../answer/answer.ts';
import { sayFilter } from '../answer/filter.ts';
import type { Citation } from '../knowledge/citation.ts';
import { sayMark, saySameText } from './say-place.ts';
import { sayQuote } from './say-words.ts';
import type { Speaker } from './texts/say.ts';

/** Enough characters to tell a passage from others. */
const WORDS_MAX = 60;

/** Articles named that have the same text. */
const NAMED_MAX = 1;

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
  if ('citation' in argument) {
    const same = saySameText(argument.also, NAMED_MAX, speaker);
    return [`/${command} ${sayPassage(argument.citation, speaker)}`, ...same].join(' · ');
  }
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

/**
 * What leads to a choice, where nothing has to be typed.
 * @param plain says it without markup, which a button's label does not have
 */
export function sayChoiceLabel(argument: Choice['argument'], plain: Speaker): string {
  if ('key' in argument) return plain.say(argument.key, argument.values);
  if ('entity' in argument) return plain.name(argument.entity);
  if ('entities' in argument) return argument.entities.map(plain.name).join(' · ');
  if ('list' in argument) return sayFilterLabel(argument.filter, plain);
  return 'citation' in argument
    ? sayBeginning(argument.citation, plain)
    : plain.whole(argument.words);
}

/** What a list is limited to, as a button's label. */
function sayFilterLabel(filter: Filter, speaker: Speaker): string {
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
  const { passage } = citation;
  // A cell alone tells little.
  const whole = { passage, start: 0, quote: passage.text };
  const shown = passage.form.kind === 'row' ? whole : citation;
  return `${sayMark(citation, speaker)} ${sayQuote(shown, WORDS_MAX, speaker)}`;
}

/** If more may follow a name, one of several words needs quotes. */
function grouped(name: string): string {
  return name.includes(' ') ? `"${name}"` : name;
}
