import type { Message } from '../answer/message.ts';
import type { Section } from '../answer/sections.ts';
import { saySection } from './say-in-short.ts';
import type { Speaker } from './texts/say.ts';

/** A heading; one that says whom facts are about sums these up as well. */
export function sayHeading(
  { key, values }: Message,
  section: Section | undefined,
  speaker: Speaker,
): string {
  const said = speaker.say(key, values);
  return section === undefined ? said : said.replace('{facts}', () => saySection(section, speaker));
}
