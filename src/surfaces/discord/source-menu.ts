import {
  type APIActionRowComponent,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  ComponentType,
} from 'discord-api-types/v10';
import { withoutActing } from '../../files/characters.ts';
import type { Passage } from '../../knowledge/article.ts';
import { sayPassageMark } from '../say-place.ts';
import type { Speaker } from '../texts/say.ts';
import { type Control, cutLabel } from './control.ts';
import { formatCustomId } from './custom-id.ts';
import { LIMITS } from './limits.ts';

/** Characters of a passage in its option: enough to recognise it. */
const WORDS_MAX = 60;

/** A menu that opens passages: `¶8 its first words`, with the article's title if there are several. */
export function drawSourceMenu(
  passages: readonly Passage[],
  speaker: Speaker,
): APIActionRowComponent<APIStringSelectComponent> {
  const shown = passages.slice(0, LIMITS.menuOptions);
  const several = new Set(shown.map(({ article }) => article)).size > 1;
  const options = shown.map((passage, n): APISelectMenuOption => {
    const value = formatCustomId(opening(passage, n));
    const label = sayOption(passage, speaker);
    if (!several) return { label, value };
    return { label, value, description: cutLabel(sayTitle(passage, speaker), LIMITS.optionText) };
  });
  const menu: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: formatCustomId({ action: 'open' }),
    placeholder: speaker.say('citation.menu'),
    options,
  };
  return { type: ComponentType.ActionRow, components: [menu] };
}

/** The button that opens the only passage of a message. */
export function sourceButton(passage: Passage, speaker: Speaker): Control {
  return { label: speaker.say('citation.button'), action: opening(passage, 0) };
}

function opening({ article, id }: Passage, n: number) {
  return { action: 'source', article, passage: id, n } as const;
}

function sayOption(passage: Passage, speaker: Speaker): string {
  return `${sayPassageMark(passage, speaker)} ${cutLabel(plainly(passage.text), WORDS_MAX)}`;
}

/** With the article's mark, for two may have one title. */
function sayTitle({ article, title }: Passage, speaker: Speaker): string {
  return plainly(`${speaker.articleMark?.(article) ?? ''} ${speaker.plain.words(title)}`);
}

/** Words on one line; a menu has no markup. */
function plainly(words: string): string {
  return withoutActing(words).replace(/\s+/gu, ' ').trim();
}
