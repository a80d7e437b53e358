import { ask } from './ask.ts';
import { askThis } from './ask-this.ts';
import type { Command } from './command.ts';
import { findSources } from './find-sources.ts';
import { help } from './help.ts';
import { partner } from './partner.ts';

/** Every command: registration, dispatch, /help and the console all read this list. */
export const COMMANDS: readonly Command[] = [ask, partner, help, askThis, findSources];
