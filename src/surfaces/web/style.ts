import { BASE } from './style/base.ts';
import { PARTS } from './style/parts.ts';
import { TOKENS } from './style/tokens.ts';

/** The style sheet of every page, a part for each concern; served as one file. */
export const STYLE_SHEET = [TOKENS, BASE, PARTS].join('');
