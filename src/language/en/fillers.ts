import { words } from '../words.ts';

/** Words that may stand beside what a fact joins; see the Chinese list. */
export const FILLERS: readonly string[] = [
  ...words('and with the a an of in on has have had is are was were for by at from into now'),
  ...words('totalled stood announced'),
];

/** The same beside what two do with each other. */
export const ACT_FILLERS: readonly string[] = [
  ...words('signed sign signs entered reached formed launched started agreement partnership'),
  ...words('strategic cooperation areas including'),
  'such as',
];

/** How an entity says of itself what it is. */
export const POSITIONING: readonly string[] = [
  'positions itself as',
  'positioned itself as',
  'calls itself',
  'called itself',
  'describes itself as',
  'described itself as',
  'defines itself as',
  'defined itself as',
];

export const SPEECH_VERBS: readonly string[] = [
  'said',
  'says',
  'stated',
  'told',
  'announced',
  'added',
  'noted',
  'explained',
];

/** Other words that give a sentence to someone, or say what it is worth. */
export const ATTRIBUTIONS: readonly string[] = [
  ...words('believes believe thinks think argues argued claims reports reported wrote writes asks'),
  ...words('asked suggests suggested myth theory in-theory opinion view'),
];
