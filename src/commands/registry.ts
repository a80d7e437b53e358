import { ask } from './ask.ts';
import { askThis } from './ask-this.ts';
import type { Command } from './command.ts';
import { compare } from './compare.ts';
import { findSources } from './find-sources.ts';
import { help } from './help.ts';
import { library } from './library.ts';
import { partner } from './partner.ts';
import { source } from './source.ts';
import { timeline } from './timeline.ts';

/** Every command. Registration, dispatch, /help and the console all read this list. */
export const COMMANDS: readonly Command[] = [
  ask,
  partner,
  compare,
  timeline,
  source,
  library,
  help,
  askThis,
  findSources,
];
