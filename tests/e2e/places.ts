import type { PersonaOptions } from './bench/persona.ts';

/** Where people meet the bot; as an app of their own it need not be in the server. */
export const PLACES: readonly (readonly [string, PersonaOptions])[] = [
  ['in a server', {}],
  ['in direct messages', { context: 'botDm' }],
  ['in a server, as an app of their own', { install: 'user' }],
  ['in direct messages, as an app of their own', { context: 'botDm', install: 'user' }],
  ['among friends, as an app of their own', { context: 'privateChannel' }],
];
