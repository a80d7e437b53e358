import type { TextKey } from '../../../src/surfaces/texts/texts.ts';
import type { State } from './scenes.ts';
import { ANSWERS } from './states-of-answers.ts';
import { CHECKS } from './states-of-checks.ts';
import { LOOKUPS } from './states-of-lookups.ts';
import { SURFACES } from './states-of-surfaces.ts';

/** The states of a reply in which each text of the catalogue is said; a text without any does not compile. */
export const STATES = {
  ...ANSWERS,
  ...LOOKUPS,
  ...CHECKS,
  ...SURFACES,
} satisfies Readonly<Record<TextKey, readonly State[]>>;
