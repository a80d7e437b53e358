import type { Context } from '../commands/command.ts';
import { findCommand } from '../commands/find-command.ts';
import type { Picture } from '../surfaces/pictures/picture.ts';
import { pictureOf } from '../surfaces/pictures/picture-of.ts';
import type { Locale } from '../surfaces/texts/locales.ts';
import { createSpeaker } from '../surfaces/texts/say.ts';

/** A picture that the website is asked for: a command and ids, as a button has them. Plain data. */
export interface PictureRequest {
  readonly command: string;
  readonly ids: readonly string[];
  readonly locale: Locale;
}

/** What came of it: nothing if there is nothing to show. */
export interface Drawn {
  readonly picture: Picture | undefined;
}

/**
 * Draws the picture of an answer, made again.
 * @param fewest facts that are worth a picture: a single one, if someone asked for it
 */
export function drawPicture(
  { command, ids, locale }: PictureRequest,
  context: Omit<Context, 'locale'>,
  fewest = 1,
): Drawn {
  const { commands, library } = context;
  const answer = findCommand('chat', command, commands)?.again?.(ids, { ...context, locale });
  const speaker = createSpeaker(locale, library, String);
  return { picture: answer && pictureOf(answer, library, speaker, fewest) };
}
