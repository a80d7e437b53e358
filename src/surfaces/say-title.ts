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
  // A heading about nobody repeats the user's words, which are no template.
  if (section === undefined || section.about.length === 0) return said;
  return said.replace('{facts}', () => saySection(section, speaker));
}
