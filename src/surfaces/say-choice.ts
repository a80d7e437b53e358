import type { Choice } from '../answer/answer.ts';
import type { Passage } from '../knowledge/article.ts';
import type { Citation } from '../knowledge/citation.ts';
import { headOf } from '../text/truncate.ts';
import { sayMark, saySameText } from './say-place.ts';
import { sayWords } from './say-words.ts';
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
  if ('citation' in argument) {
    const same = saySameText(argument.also, NAMED_MAX, speaker);
    return [`/${command} ${sayPassage(argument.citation, speaker)}`, ...same].join(' · ');
  }
  return `/${command} ${speaker.whole(argument.words)}`;
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
  const { start, end } = passage.form.kind === 'row' ? wholeOf(passage) : citation;
  const words = headOf(passage.text.slice(start, end), WORDS_MAX);
  const cut = words.length < end - start ? '…' : '';
  return `${sayMark(citation, speaker)} ${sayWords(passage, start, words, speaker)}${cut}`;
}

function wholeOf({ text }: Passage) {
  return { start: 0, end: text.length };
}

/** If more may follow a name, one of several words needs quotes. */
function grouped(name: string): string {
  return name.includes(' ') ? `"${name}"` : name;
}
